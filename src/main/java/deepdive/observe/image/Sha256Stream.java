package deepdive.observe.image;

import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Passes a stream on and computes its SHA-256. Skipped bytes count, too, unlike in a DigestInputStream. */
final class Sha256Stream extends WatchedStream {

    private final MessageDigest digest;
    private long size;
    private String sha256 = "";

    Sha256Stream(InputStream in) {
        super(in);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every Java platform has SHA-256", e);
        }
    }

    @Override
    void see(byte[] bytes, int offset, int length) {
        digest.update(bytes, offset, length);
        size += length;
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
