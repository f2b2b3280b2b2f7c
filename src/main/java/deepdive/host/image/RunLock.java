package deepdive.host.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** A lock for all runs on this machine. Two runs that begin at the same time build each image once. */
public final class RunLock {

    private static final Path FILE =
            Path.of(System.getProperty("java.io.tmpdir"), "deepdive-" + System.getProperty("user.name") + ".lock");

    /** The lock among threads. A file lock belongs to the whole process, so it does not keep two threads apart. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private RunLock() {}

    /** Runs a preparation while this process holds the lock. */
    public static void whileHeld(Runnable preparation) {
        whileHeld(() -> {
            preparation.run();
            return true;
        });
    }

    /** Runs a preparation while this process holds the lock, and gives its result. */
    public static <T> T whileHeld(Supplier<T> preparation) {
        THREADS.lock();
        try (FileChannel channel = FileChannel.open(FILE, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            FileLock lock = channel.lock();
            try {
                return preparation.get();
            } finally {
                lock.release();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The lock file " + FILE + " cannot be used", e);
        } finally {
            THREADS.unlock();
        }
    }
}
