package deepdive.practice.progress;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The text of a task, in one language.
 *
 * @param id such as {@code 05-2/3}, the same in all languages
 * @param language {@code pt} or {@code en}
 * @param name the scenario's name
 * @param steps the steps' texts
 */
public record TaskText(String id, String language, String name, List<String> steps) {

    private static final int DIGITS = 12;

    /** The first {@value #DIGITS} hexadecimal digits of the SHA-256 of the name and the steps: another text has other ones. */
    public String digest() {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            steps.forEach(step -> sha.update(("\n" + step).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(sha.digest()).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
