package deepdive.host.image;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** A digest of the inputs of an image. The same inputs give the same digest on every machine. */
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

    /** Adds one input and its length. Because of the length, two inputs differ from one input with the same bytes. */
    InputDigest add(byte[] input) {
        sha.update((input.length + ":").getBytes(StandardCharsets.UTF_8));
        sha.update(input);
        return this;
    }

    /** The first 12 hex digits of the SHA-256 of all inputs. Call this method once, at the end. */
    String hex() {
        return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
    }
}
