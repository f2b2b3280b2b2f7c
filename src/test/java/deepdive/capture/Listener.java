package deepdive.capture;

import deepdive.host.DockerHost;

/** A {@code tcpdump} that listens on a host. */
final class Listener {

    private static final String FILE = "/tmp/tcpdump.txt";

    private final DockerHost host;

    private Listener(DockerHost host) {
        this.host = host;
    }

    /**
     * Starts tcpdump on an interface and waits until it listens; a filter such as {@code arp or port 80} may be empty.
     */
    static Listener on(DockerHost host, String networkInterface, String filter) {
        // setsid, because a background process must not keep the output of Docker's exec open.
        Outputs.run(
                host,
                "rm -f %s; setsid tcpdump -l -n -i %s %s >%s 2>&1 </dev/null &"
                        .formatted(FILE, networkInterface, filter, FILE));
        Outputs.await(host, "grep 'listening on' " + FILE);
        return new Listener(host);
    }

    /** Waits until so many lines have this text, ends tcpdump like Control+C, and returns its output. */
    String endAfter(int lines, String text) {
        Outputs.await(host, "[ $(grep -cF '%s' %s) -ge %d ]".formatted(text, FILE, lines));
        Outputs.run(host, "pkill -INT tcpdump");
        Outputs.await(host, "grep 'dropped by kernel' " + FILE);
        return Outputs.run(host, "cat %s && rm %s".formatted(FILE, FILE));
    }
}
