package deepdive.host.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A short name for what an image is made from: the same inputs give the same, whatever the machine. */
public final class InputDigest {

    private static final int DIGITS = 12;

    private final MessageDigest sha;

    InputDigest() {
        try {
            sha = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    InputDigest add(Map<String, String> inputs) {
        new TreeMap<>(inputs).forEach((key, value) -> add((key + "=" + value).getBytes(StandardCharsets.UTF_8)));
        return this;
    }

    /** Adds one input, with its length: two inputs are never taken for one. */
    InputDigest add(byte[] input) {
        sha.update((input.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(input);
        return this;
    }

    /** The first 12 hex digits of the SHA-256 of all inputs; it can be asked for once. */
    String hex() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
    }
}
