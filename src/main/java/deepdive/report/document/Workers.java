package deepdive.report.document;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that write pages at the same time: few, so that few pages are in memory. */
final class Workers implements AutoCloseable {

    private static final int MOST = 4;

    private final ExecutorService threads = Executors.newFixedThreadPool(
            Math.max(2, Math.min(MOST, Runtime.getRuntime().availableProcessors())), task -> {
                Thread thread = new Thread(task, "document");
                thread.setDaemon(true);
                return thread;
            });

    /** A task that a thread works on. */
    record Task<T>(Future<T> future) {

        /** The task's result. An exception of the task is thrown here. */
        T get() {
            try {
                return future.get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof RuntimeException thrown) {
                    throw thrown;
                }
                throw new IllegalStateException(e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while the document was written", e);
            }
        }
    }

    <T> Task<T> start(Callable<T> work) {
        return new Task<>(threads.submit(work));
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
