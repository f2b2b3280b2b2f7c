package deepdive.practice.present;

import java.util.concurrent.Semaphore;

/** Where a scenario waits before a step until somebody goes on. */
public final class StepGate {

    private final boolean closes;
    private final Semaphore keys = new Semaphore(0);
    private boolean waited;
    private boolean left;

    private StepGate(boolean closes) {
        this.closes = closes;
    }

    /** A gate at which nobody waits. */
    public static StepGate open() {
        return new StepGate(false);
    }

    /** A gate that one key opens for one step. */
    public static StepGate closed() {
        return new StepGate(true);
    }

    /** The scenario is at the gate. It then has to {@link #pass}. */
    public synchronized void arrive() {
        waited = closes && !left;
    }

    /** Waits for a key. */
    public void pass() {
        if (closes) {
            keys.acquireUninterruptibly();
        }
    }

    /** Whether the scenario waits here. */
    public synchronized boolean isWaitedAt() {
        return waited;
    }

    /**
     * Lets the scenario do its next step. While a step is being done, a key does nothing.
     *
     * @return whether the scenario waited
     */
    public synchronized boolean goOn() {
        boolean was = waited;
        if (was) {
            waited = false;
            keys.release();
        }
        return was;
    }

    /** Opens the gate for good. */
    public synchronized void leave() {
        left = true;
        waited = false;
        keys.release(Short.MAX_VALUE);
    }
}
