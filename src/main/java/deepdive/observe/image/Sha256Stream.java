package deepdive.observe.image;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes a stream on and computes its SHA-256. Skipped bytes count, too, unlike in a DigestInputStream. */
final class Sha256Stream extends InputStream {

    private final InputStream in;
    private final MessageDigest digest;
    private final byte[] buffer = new byte[64 * 1024];
    private long size;
    private String sha256 = "";

    Sha256Stream(InputStream in) {
        this.in = in;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        if (read > 0) {
            digest.update(bytes, offset, read);
            size += read;
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(buffer, 0, (int) Math.min(count, buffer.length)));
    }

    /** Reads the rest of the stream. */
    void drain() throws IOException {
        while (read(buffer, 0, buffer.length) >= 0) {
            // Each read counts and digests the bytes.
        }
    }

    /** The number of bytes that have passed. */
    long size() {
        return size;
    }

    /** The digest, in hexadecimal, of all bytes that have passed. No byte may pass after this call. */
    String sha256() {
        if (sha256.isEmpty()) {
            sha256 = HexFormat.of().formatHex(digest.digest());
        }
        return sha256;
    }
}
