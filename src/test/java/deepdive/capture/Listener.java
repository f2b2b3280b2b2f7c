package deepdive.capture;

import deepdive.host.DockerHost;

/** A {@code tcpdump} on a host, from when it listens until it is ended. */
final class Listener {

    private static final String FILE = "/tmp/tcpdump.txt";

    private final DockerHost host;

    private Listener(DockerHost host) {
        this.host = host;
    }

    /** Starts it on an interface; a filter such as {@code arp or port 80} may be empty. */
    static Listener on(DockerHost host, String networkInterface, String filter) {
        // By setsid, because what a command of Docker's exec leaves in the background must not hold its output.
        Outputs.run(
                host,
                "rm -f %s; setsid tcpdump -l -n -i %s %s >%s 2>&1 </dev/null &"
                        .formatted(FILE, networkInterface, filter, FILE));
        Outputs.await(host, "grep 'listening on' " + FILE);
        return new Listener(host);
    }

    /** Ends it as Control+C does once so many lines have this text; gives what it printed. */
    String endAfter(int lines, String text) {
        Outputs.await(host, "[ $(grep -cF '%s' %s) -ge %d ]".formatted(text, FILE, lines));
        Outputs.run(host, "pkill -INT tcpdump");
        Outputs.await(host, "grep 'dropped by kernel' " + FILE);
        return Outputs.run(host, "cat %s && rm %s".formatted(FILE, FILE));
    }
}
