package deepdive.practice;

import deepdive.practice.server.ListenAddress;
import deepdive.practice.server.PageAddress;
import deepdive.practice.server.PageServer;
import java.util.Optional;

/** The page of one student. */
final class PracticeServer implements AutoCloseable {

    private final PageServer server;
    private final PageAddress address;

    private PracticeServer(PageServer server, PageAddress address) {
        this.server = server;
        this.address = address;
    }

    /** Serves a page on the loopback address. */
    static PracticeServer start(Practice practice) {
        return start(practice, ListenAddress.LOOPBACK);
    }

    /** @throws IllegalArgumentException if nothing can listen on the address */
    static PracticeServer start(Practice practice, ListenAddress listen) {
        PageServer server = PageServer.start(listen);
        return new PracticeServer(server, server.add(new StudentPage(practice)));
    }

    PageAddress address() {
        return address;
    }

    /** The SHA-256 fingerprint of the certificate; empty on a loopback address. */
    Optional<String> fingerprint() {
        return server.fingerprint();
    }

    @Override
    public void close() {
        server.close();
    }
}
