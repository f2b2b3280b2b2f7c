package deepdive.host;

/** A host, lent to one scenario. Closing it gives the host back. */
public final class Loan implements AutoCloseable {

    private final HostPool pool;
    private final PooledHost pooled;

    Loan(HostPool pool, PooledHost pooled) {
        this.pool = pool;
        this.pooled = pooled;
    }

    /** The host. */
    public DockerHost host() {
        return pooled.host();
    }

    @Override
    public void close() {
        pool.giveBack(pooled);
    }
}
