package deepdive.terminal;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits for the output of a terminal. Waiting ends if the terminal is hung up. */
final class Waiting {

    private final Object monitor;
    private final String name;
    private final Circumstances circumstances;
    /** The other side has hung up: no output will come any more. */
    private volatile boolean hungUp;

    /** @param name how people call the terminal */
    Waiting(Object monitor, String name, Circumstances circumstances) {
        this.monitor = monitor;
        this.name = name;
        this.circumstances = circumstances;
    }

    void hungUp() {
        synchronized (monitor) {
            hungUp = true;
            monitor.notifyAll();
        }
    }

    boolean isHungUp() {
        return hungUp;
    }

    String orHungUp() {
        return hungUp ? ", and will not: the terminal was hung up, for its shell, its host or the daemon has gone" : "";
    }

    boolean await(BooleanSupplier condition, Duration patience) {
        boolean holds = comesTrue(condition, patience);
        if (!holds && hungUp) {
            circumstances.explainHangUp();
        }
        return holds;
    }

    private boolean comesTrue(BooleanSupplier condition, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        synchronized (monitor) {
            while (!condition.getAsBoolean()) {
                long millis = (deadline - System.nanoTime()) / 1_000_000;
                if (millis <= 0 || hungUp) {
                    return false;
                }
                try {
                    monitor.wait(millis);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new TerminalFailed("Interrupted while waiting for " + name + ".");
                }
            }
            return true;
        }
    }
}
