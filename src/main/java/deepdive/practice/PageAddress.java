package deepdive.practice;

import java.net.InetAddress;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The address of the page: on loopback, with a token that only this run knows.
 *
 * @param port the port of the files
 * @param socketPort the port of the messages
 */
record PageAddress(int port, int socketPort, String token) {

    static final String LOOPBACK = "127.0.0.1";

    private static final int TOKEN_BYTES = 16;

    static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static InetAddress loopback() {
        return InetAddress.getLoopbackAddress();
    }

    String origin() {
        return "http://" + LOOPBACK + ":" + port;
    }

    String page() {
        return origin() + "/" + token + "/";
    }

    String socket() {
        return "ws://" + LOOPBACK + ":" + socketPort + "/" + token;
    }

    /** Whether a request names this address. A request of another site whose name resolves to loopback does not. */
    boolean isHost(String host, int ofPort) {
        return host.equals(LOOPBACK + ":" + ofPort);
    }

    /**
     * The policy allows only the files and the messages of the page. xterm.js writes style elements for its colours, and the
     * player is a WebAssembly module.
     */
    String contentSecurityPolicy() {
        return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src data:; connect-src ws://"
                + LOOPBACK + ":" + socketPort + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
