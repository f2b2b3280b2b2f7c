package deepdive.practice.server;

/**
 * The scheme, the host and the port by which a browser calls the server.
 *
 * @param host as in a URL: an IPv6 address is in brackets
 */
record Site(boolean tls, String host, int port) {

    private static final int PORT_OF_HTTP = 80;
    private static final int PORT_OF_HTTPS = 443;

    /** Whether a header {@code Host} names this site. A browser leaves out the usual port of the scheme. */
    boolean isNamedBy(String header) {
        return header.equals(authority());
    }

    /** The origin of the pages (RFC 6454). */
    String origin() {
        return (tls ? "https://" : "http://") + authority();
    }

    String socketOrigin() {
        return (tls ? "wss://" : "ws://") + authority();
    }

    private String authority() {
        return port == (tls ? PORT_OF_HTTPS : PORT_OF_HTTP) ? host : host + ":" + port;
    }
}
