package deepdive.specification.daemon;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.AsyncDockerCmd;
import deepdive.terminal.Terminal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Reads answers that a daemon sends item by item. */
public final class StreamedAnswers {

    private static final Duration ENOUGH = Duration.ofSeconds(10);

    private StreamedAnswers() {}

    /** The items that have come when the answer ends, or after a short time. */
    static <T> List<T> soFar(AsyncDockerCmd<?, T> command) {
        List<T> items = new CopyOnWriteArrayList<>();
        readInto(items, command, ENOUGH);
        return List.copyOf(items);
    }

    /**
     * All items of the daemon's answer.
     *
     * @param what the items' name in the failure's message, such as {@code events}
     * @throws IllegalStateException if the answer does not end
     */
    static <T> List<T> all(String what, AsyncDockerCmd<?, T> command) {
        List<T> items = new CopyOnWriteArrayList<>();
        if (!readInto(items, command, Terminal.PATIENCE)) {
            throw new IllegalStateException("The daemon was asked for " + what
                    + " and has not completed its answer within " + Terminal.PATIENCE.toSeconds()
                    + " s. Run the scenario again while the machine does less.");
        }
        return List.copyOf(items);
    }

    /** Whether the answer has ended. */
    private static <T> boolean readInto(List<T> items, AsyncDockerCmd<?, T> command, Duration patience) {
        try {
            return command.exec(new ResultCallback.Adapter<T>() {
                        @Override
                        public void onNext(T item) {
                            items.add(item);
                        }
                    })
                    .awaitCompletion(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the daemon answered", e);
        }
    }
}
