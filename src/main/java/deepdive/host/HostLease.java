package deepdive.host;

/** The lease of a host to one scenario. Closing the lease gives the host back. */
public final class HostLease implements AutoCloseable {

    private final DockerHost host;
    private final Runnable giveBack;

    /** @param giveBack runs when the lease is closed */
    public HostLease(DockerHost host, Runnable giveBack) {
        this.host = host;
        this.giveBack = giveBack;
    }

    /** The host that is lent. */
    public DockerHost host() {
        return host;
    }

    @Override
    public void close() {
        giveBack.run();
    }
}
