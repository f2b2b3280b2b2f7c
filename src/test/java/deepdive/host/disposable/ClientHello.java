package deepdive.host.disposable;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;

/**
 * The first message of a TLS client, byte by byte (RFC 5246, section 7.4.1.2), because Java's own client refuses versions before
 * 1.2 before it sends anything.
 */
final class ClientHello {

    static final int TLS_1_0 = 0x0301;
    static final int TLS_1_1 = 0x0302;
    static final int TLS_1_2 = 0x0303;

    /** The description {@code protocol_version} of an alert. */
    static final int WRONG_VERSION = 70;

    private static final int ALERT = 21;
    private static final int RANDOM_BYTES = 32;

    private ClientHello() {}

    /** Sends the message with a version as the highest; returns the description of the server's alert, or -1 if it sends none. */
    static int answer(URI server, int version) throws IOException {
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.getOutputStream().write(record(version));
            DataInputStream in = new DataInputStream(socket.getInputStream());
            int type = in.readUnsignedByte();
            in.readUnsignedShort();
            in.readUnsignedShort();
            in.readUnsignedByte();
            return type == ALERT ? in.readUnsignedByte() : -1;
        }
    }

    private static byte[] record(int version) {
        ByteArrayOutputStream hello = new ByteArrayOutputStream();
        twoBytes(hello, version);
        hello.writeBytes(new byte[RANDOM_BYTES]);
        hello.write(0); // no session to resume
        twoBytes(hello, 2);
        twoBytes(hello, 0xc02b); // TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256
        hello.write(1);
        hello.write(0); // no compression

        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(22); // a handshake
        twoBytes(record, TLS_1_0);
        twoBytes(record, hello.size() + 4);
        record.write(1); // a client's hello
        record.write(0);
        twoBytes(record, hello.size());
        record.writeBytes(hello.toByteArray());
        return record.toByteArray();
    }

    private static void twoBytes(ByteArrayOutputStream out, int value) {
        out.write(value >> 8);
        out.write(value);
    }
}
