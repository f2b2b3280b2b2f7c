package deepdive.host.image;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Another run, in a JVM of its own, for RunLockTest. It holds the lock until its standard input is closed. */
final class LockedRun {

    private LockedRun() {}

    public static void main(String[] arguments) {
        RunLock.whileHeld(() -> {
            System.out.println("held");
            try {
                return System.in.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
