package deepdive.practice.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HexFormat;
import java.util.Map;

/**
 * The first message of a TLS client (RFC 5246, section 7.4.1.2), byte by byte, because Java does not speak old versions of TLS.
 *
 * @param version the number of the version on the wire
 */
record TlsHello(String version) {

    /** The type of a record with an alert (RFC 5246, section 6.2.1). */
    static final int ALERT = 21;
    /** The type of a record with a handshake. */
    static final int HANDSHAKE = 22;

    private static final Map<String, String> VERSIONS = Map.of("TLSv1", "0301", "TLSv1.1", "0302", "TLSv1.2", "0303");
    private static final String RANDOM = "00".repeat(32);
    /** Suites with ECDHE and ECDSA: one of TLS 1.2, and one that all versions have. */
    private static final String SUITES = "0004" + "c02b" + "c009";
    /** The curve P-256, uncompressed points, and ECDSA with SHA-256 and SHA-1. */
    private static final String EXTENSIONS =
            "000a00040002" + "0017" + "000b0002" + "0100" + "000d00060004" + "04030203";

    static TlsHello of(String protocol) {
        return new TlsHello(VERSIONS.getOrDefault(protocol, protocol));
    }

    /** The type of the first record of a server on the loopback address. */
    int answerOf(int port) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write(bytes());
            return socket.getInputStream().read();
        }
    }

    private byte[] bytes() {
        String body = version + RANDOM + "00" + SUITES + "0100" + sized(EXTENSIONS, 2);
        return HexFormat.of().parseHex("160301" + sized("01" + sized(body, 3), 2));
    }

    private static String sized(String hex, int bytes) {
        return ("%0" + 2 * bytes + "x").formatted(hex.length() / 2) + hex;
    }
}
