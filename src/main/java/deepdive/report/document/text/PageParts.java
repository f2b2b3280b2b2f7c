package deepdive.report.document.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The parts of a page that is one file by itself: it needs no network, and no script except the language toggle.
 *
 * @param sheet the style sheet
 * @param toggle the script that changes the language
 */
public record PageParts(String sheet, String toggle) {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'";

    /** @param sheet the page's own style sheet, an absolute path on the class path */
    public static PageParts with(String sheet) {
        return new PageParts(
                List.of("/deepdive/report/document/palette.css", sheet, "/deepdive/report/document/language.css")
                        .stream()
                        .map(PageParts::resource)
                        .collect(Collectors.joining()),
                resource("/deepdive/report/document/language.js"));
    }

    /** The content security policy: the toggle is the only script that may run. */
    public String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(toggle.getBytes(StandardCharsets.UTF_8));
            return POLICY.formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of a page cannot be read: " + name, e);
        }
    }
}
