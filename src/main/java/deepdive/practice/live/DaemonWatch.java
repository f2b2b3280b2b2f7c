package deepdive.practice.live;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import deepdive.evidence.Snapshot;
import deepdive.host.Daemon;
import deepdive.specification.daemon.DaemonSnapshot;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/** Watches the containers and networks of a daemon: each event makes the watch ask the daemon anew. */
public final class DaemonWatch implements Closeable {

    /** Events come in groups, such as four for {@code docker run}. */
    private static final long MILLIS_OF_A_GROUP = 60;
    /** The daemon's list of containers changes a moment after the event. */
    private static final long MILLIS_OF_THE_LIST = 400;

    private final Daemon daemon;
    private final Consumer<Snapshot> changed;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch the daemon");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicBoolean asks = new AtomicBoolean();
    private final Closeable events;
    private Optional<Snapshot> last = Optional.empty();

    /**
     * Begins to watch.
     *
     * @param changed gets the first snapshot, and each one that differs from the one before, in a thread of the watch
     */
    public DaemonWatch(Daemon daemon, Consumer<Snapshot> changed) {
        this.daemon = daemon;
        this.changed = changed;
        this.events = daemon.client().eventsCmd().exec(new ResultCallback.Adapter<Event>() {
            @Override
            public void onNext(Event event) {
                askSoon();
            }

            @Override
            public void onError(Throwable broken) {
                // The host has gone: the scenario says so.
            }
        });
        askSoon();
    }

    private void askSoon() {
        if (!worker.isShutdown() && asks.compareAndSet(false, true)) {
            worker.schedule(this::ask, MILLIS_OF_A_GROUP, TimeUnit.MILLISECONDS);
        }
    }

    private void ask() {
        asks.set(false);
        tell();
        if (!worker.isShutdown()) {
            worker.schedule(this::tell, MILLIS_OF_THE_LIST, TimeUnit.MILLISECONDS);
        }
    }

    private void tell() {
        try {
            Optional<Snapshot> now = Optional.of(DaemonSnapshot.of(daemon));
            if (!now.equals(last)) {
                last = now;
                changed.accept(now.get());
            }
        } catch (RuntimeException e) {
            // The host has gone, or a network went between two questions: the next event brings another snapshot.
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            events.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The events of a daemon cannot be left", e);
        }
    }
}
