package deepdive.host.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * A lock for all runs on this machine. Two runs that begin at the same time build each image once. Builds from source have a lock
 * of their own, because they take minutes, and other runs need not wait for them.
 */
public final class RunLock {

    private static final RunLock IMAGES = new RunLock("");
    private static final RunLock BUILDS_FROM_SOURCE = new RunLock("-source");

    private final Path file;

    /** The lock among threads. A file lock belongs to the whole process, so it does not keep two threads apart. */
    private final ReentrantLock threads = new ReentrantLock();

    private RunLock(String suffix) {
        this.file = Path.of(
                System.getProperty("java.io.tmpdir"), "deepdive-" + System.getProperty("user.name") + suffix + ".lock");
    }

    /** Runs a preparation while this process holds the lock. */
    public static void whileHeld(Runnable preparation) {
        whileHeld(() -> {
            preparation.run();
            return true;
        });
    }

    /** Runs a preparation while this process holds the lock, and gives its result. */
    public static <T> T whileHeld(Supplier<T> preparation) {
        return IMAGES.hold(preparation);
    }

    /** Runs a build from source while this process holds the lock of such builds. A build may hold the other lock for a time. */
    static <T> T whileHeldForSource(Supplier<T> build) {
        return BUILDS_FROM_SOURCE.hold(build);
    }

    private <T> T hold(Supplier<T> preparation) {
        threads.lock();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            try {
                return preparation.get();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lock file " + file + " cannot be used", e);
        } finally {
            threads.unlock();
        }
    }
}
