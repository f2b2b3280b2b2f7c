package deepdive.host.disposable;

import deepdive.engine.Engine;
import deepdive.host.HostLease;
import deepdive.host.image.StudentImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hosts of one engine, each lent to one scenario at a time, clean and with the images that the scenario asks for. */
final class HostPool {

    private static final Logger LOG = LoggerFactory.getLogger(HostPool.class);

    private final Engine engine;
    private final int size;
    private final Supplier<DisposableHost> starter;
    private final List<PooledHost> idle = new ArrayList<>();
    private final List<PooledHost> all = new ArrayList<>();
    private int starting;
    private boolean closed;

    /**
     * @param size how many hosts there may be at a time
     * @param starter starts a host
     */
    HostPool(Engine engine, int size, Supplier<DisposableHost> starter) {
        this.engine = engine;
        this.size = size;
        this.starter = starter;
    }

    Engine engine() {
        return engine;
    }

    /** Starts hosts ahead of the scenarios that will borrow them; does not wait for them. */
    synchronized void startAhead(int hosts) {
        for (int i = all.size() + starting; i < Math.min(hosts, size); i++) {
            starting++;
            Thread thread = new Thread(this::startOneAhead, "start a host");
            thread.setDaemon(true);
            thread.start();
        }
    }

    private void startOneAhead() {
        try {
            PooledHost host = newHost();
            synchronized (this) {
                if (!closed) {
                    idle.add(host);
                    notifyAll();
                    return;
                }
            }
            host.close();
        } catch (RuntimeException e) {
            LOG.debug("Who borrows a host tries again and is told", e);
        }
    }

    /** Lends a host; waits while all are lent. One that has gone while it was idle is replaced. */
    HostLease borrow(Set<StudentImage> images) {
        while (true) {
            Optional<PooledHost> waiting = idleHost(images);
            PooledHost host = waiting.orElseGet(this::newHost);
            if (waiting.isEmpty()) {
                host.liveness().isLent();
            }
            try {
                host.provide(images);
                host.liveness().isLent();
                return new HostLease(host.host(), () -> giveBack(host));
            } catch (RuntimeException e) {
                discard(host);
                HostGone gone =
                        host.liveness().told().filter(it -> waiting.isPresent()).orElseThrow(() -> e);
                LOG.warn(gone.getMessage());
            }
        }
    }

    /**
     * The idle host that has to be changed least for these images; empty where none has just these and a new one may be
     * started.
     */
    private synchronized Optional<PooledHost> idleHost(Set<StudentImage> images) {
        while (idle.isEmpty() && all.size() + starting >= size) {
            waitForChange();
        }
        if (closed) {
            throw new IllegalStateException("The hosts of this run have been closed");
        }
        Optional<PooledHost> best = idle.stream()
                .filter(host -> host.images().equals(images))
                .findFirst()
                .or(() -> all.size() + starting < size ? Optional.empty() : Optional.of(nearest(images)));
        best.ifPresentOrElse(idle::remove, () -> starting++);
        return best;
    }

    /** Images that lack are pulled, and those that are too many lost for later: layers of Debian's are what costs. */
    private PooledHost nearest(Set<StudentImage> images) {
        return Collections.min(
                idle,
                Comparator.<PooledHost, Boolean>comparing(host -> !StudentImage.shareLayers(host.images(), images))
                        .thenComparing(host -> lacking(host, images))
                        .thenComparing(host -> host.images().size()));
    }

    private static long lacking(PooledHost host, Set<StudentImage> images) {
        return images.stream().filter(image -> !host.images().contains(image)).count();
    }

    private PooledHost newHost() {
        try {
            PooledHost host = new PooledHost(starter.get());
            synchronized (this) {
                all.add(host);
            }
            return host;
        } finally {
            synchronized (this) {
                starting--;
                notifyAll();
            }
        }
    }

    /**
     * Takes a host back: reset and checked, it can be lent again; one that is not clean is thrown away, and so is one that
     * has gone, which is told unless the scenario has been.
     */
    void giveBack(PooledHost host) {
        if (host.liveness().told().isPresent()) {
            discard(host);
            return;
        }
        Optional<String> whyNotAgain = reset(host);
        if (whyNotAgain.isEmpty()) {
            host.liveness().isReturned();
            synchronized (this) {
                idle.add(host);
                notifyAll();
            }
        } else {
            LOG.warn(whyNotAgain.get());
            discard(host);
        }
    }

    private Optional<String> reset(PooledHost host) {
        String thrownAway = "A host of Docker " + engine + " was not clean after its reset and is thrown away: ";
        try {
            List<String> left = host.reset();
            return left.isEmpty() ? Optional.empty() : Optional.of(thrownAway + left);
        } catch (RuntimeException e) {
            return Optional.of(host.liveness()
                    .told()
                    .map(Throwable::getMessage)
                    .orElse(thrownAway + "its reset failed: " + e.getMessage()));
        }
    }

    private void discard(PooledHost host) {
        synchronized (this) {
            all.remove(host);
            notifyAll();
        }
        host.close();
    }

    private void waitForChange() {
        try {
            wait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for a host", e);
        }
    }

    void close() {
        List<PooledHost> hosts;
        synchronized (this) {
            closed = true;
            hosts = List.copyOf(all);
            all.clear();
            idle.clear();
            notifyAll();
        }
        Parallel.each(hosts, PooledHost::close);
    }
}
