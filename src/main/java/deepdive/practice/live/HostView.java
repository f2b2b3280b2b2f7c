package deepdive.practice.live;

import deepdive.evidence.Snapshot;
import deepdive.host.Daemon;
import java.io.Closeable;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The containers and networks of a student's host, and the containers that are gone by mistake. */
public final class HostView implements Closeable {

    private final LostContainers containers = new LostContainers();
    private final Supplier<List<String>> laterSteps;
    private final Consumer<Snapshot> changed;
    private Optional<DaemonWatch> watch = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<String> lost = Optional.empty();
    private boolean mistaken;
    private boolean closed;

    /**
     * @param laterSteps gives the texts of the steps that are not done
     * @param changed gets each new snapshot
     */
    public HostView(Supplier<List<String>> laterSteps, Consumer<Snapshot> changed) {
        this.laterSteps = laterSteps;
        this.changed = changed;
    }

    /** Begins to watch a daemon. */
    public void watch(Daemon daemon) {
        DaemonWatch opened = new DaemonWatch(daemon, this::see);
        synchronized (this) {
            if (!closed) {
                watch = Optional.of(opened);
                return;
            }
        }
        opened.close();
    }

    private void see(Snapshot now) {
        List<String> later = laterSteps.get();
        synchronized (this) {
            snapshot = Optional.of(now);
            if (!mistaken) {
                containers.forget(now);
            } else if (lost.isEmpty()) {
                lost = containers.in(now, later);
            }
        }
        changed.accept(now);
    }

    /** The last line was not the one that the exercise asks for: what is gone from now on is gone by mistake. */
    public synchronized void mistake() {
        mistaken = true;
    }

    /** The last line was the one that the exercise asks for. */
    public synchronized void onTheWay() {
        mistaken = false;
        lost = Optional.empty();
    }

    /** The last snapshot; empty if there is none yet. */
    public synchronized Optional<Snapshot> snapshot() {
        return snapshot;
    }

    /** The name of a container that is gone by mistake. */
    public synchronized Optional<String> lost() {
        return lost;
    }

    @Override
    public void close() {
        Optional<DaemonWatch> open;
        synchronized (this) {
            closed = true;
            open = watch;
        }
        open.ifPresent(DaemonWatch::close);
    }
}
