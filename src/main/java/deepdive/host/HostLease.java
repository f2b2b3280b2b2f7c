package deepdive.host;

/** A host, lent to one scenario. Closing it gives the host back. */
public final class HostLease implements AutoCloseable {

    private final DockerHost host;
    private final Runnable giveBack;

    public HostLease(DockerHost host, Runnable giveBack) {
        this.host = host;
        this.giveBack = giveBack;
    }

    /** The host. */
    public DockerHost host() {
        return host;
    }

    @Override
    public void close() {
        giveBack.run();
    }
}
