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

/**
 * The hosts of one engine. Each host is lent to one scenario at a time, clean and with the images that the scenario needs.
 */
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
     * @param size the largest number of hosts at a time
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

    /** Starts hosts before scenarios borrow them. Does not wait for the hosts. */
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
            LOG.debug("The scenario that borrows a host tries again and gets the reason", e);
        }
    }

    /** Lends a host. Waits while all hosts are lent. Replaces a host that has gone away while it was idle. */
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
     * The idle host that can get these images fastest. Empty if no idle host has exactly these images and the pool may start
     * another host.
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

    /**
     * The idle host that can get these images fastest. Each missing image is a pull, and each extra image is removed and has to
     * be pulled again later. Debian's layers cost the most time.
     */
    private PooledHost nearest(Set<StudentImage> images) {
        return Collections.min(
                idle,
                Comparator.<PooledHost, Boolean>comparing(host -> !StudentImage.shareLayers(host.images(), images))
                        .thenComparing(host -> missing(host, images))
                        .thenComparing(host -> host.images().size()));
    }

    private static long missing(PooledHost host, Set<StudentImage> images) {
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
     * Takes a host back and resets it. A clean host can be lent again. A host that is not clean or has gone away is thrown
     * away, with a warning in the log unless the scenario has failed with the reason.
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
