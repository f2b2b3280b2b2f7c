package deepdive.practice.server;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The address of a page. The address has a token of 128 random bits, which only this run and the page's user know.
 *
 * @param origin the scheme, host and port, such as {@code http://127.0.0.1:8080}
 * @param socketOrigin the same for the messages, such as {@code ws://127.0.0.1:8080}
 */
public record PageAddress(String origin, String socketOrigin, String token) {

    private static final int TOKEN_BYTES = 16;
    private static final String SOCKET = "socket";

    static PageAddress of(Site site, String token) {
        return new PageAddress(site.origin(), site.socketOrigin(), token);
    }

    static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    static boolean isSocket(String name) {
        return name.equals(SOCKET);
    }

    /** The URL of the page. */
    public String page() {
        return origin + "/" + token + "/";
    }

    /** The URL of the page's WebSocket. */
    public String socket() {
        return socketOrigin + "/" + token + "/" + SOCKET;
    }

    /**
     * The policy allows only the files and the messages of the page. xterm.js writes style elements for its colours, and the
     * player of recordings is a WebAssembly module.
     */
    String contentSecurityPolicy() {
        return "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'unsafe-inline';"
                + " img-src data:; connect-src " + socketOrigin
                + "; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }
}
