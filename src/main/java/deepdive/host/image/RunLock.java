package deepdive.host.image;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** One preparation at a time on this machine: two runs that begin together build each image once. */
public final class RunLock {

    private static final Path FILE =
            Path.of(System.getProperty("java.io.tmpdir"), "deepdive-" + System.getProperty("user.name") + ".lock");

    /** A file lock belongs to the whole process: threads need one of their own. */
    private static final ReentrantLock THREADS = new ReentrantLock();

    private RunLock() {}

    /** Prepares while nobody else does. */
    public static void whileHeld(Runnable preparation) {
        whileHeld(() -> {
            preparation.run();
            return true;
        });
    }

    /** Prepares something while nobody else does. */
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
