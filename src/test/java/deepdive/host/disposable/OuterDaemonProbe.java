package deepdive.host.disposable;

import deepdive.host.NotReady;
import java.time.Duration;

/**
 * Connects to the outer daemon in a JVM of its own, for OuterDaemonTest. Prints the message for people and the time until
 * it.
 */
final class OuterDaemonProbe {

    private OuterDaemonProbe() {}

    public static void main(String[] arguments) {
        long before = System.nanoTime();
        try {
            System.out.println("reached " + OuterDaemon.connect().address());
        } catch (NotReady e) {
            System.out.println(Duration.ofNanos(System.nanoTime() - before).toMillis());
            System.out.println(e.getMessage());
            System.exit(1);
        }
    }
}
