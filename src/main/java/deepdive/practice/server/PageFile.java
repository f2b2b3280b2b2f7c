package deepdive.practice.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** A file that a page loads. */
public record PageFile(String type, byte[] body) {

    /** The type of a page. */
    static final String HTML = "text/html; charset=utf-8";

    /**
     * Reads a file of the class path.
     *
     * @param path such as {@code /deepdive/practice/page.css}
     * @return empty if the class path has no such file
     */
    public static Optional<PageFile> load(String path) {
        try (InputStream in = PageFile.class.getResourceAsStream(path)) {
            return in == null ? Optional.empty() : Optional.of(new PageFile(type(path), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException("The file " + path + " of the class path cannot be read", e);
        }
    }

    /** The body of a text. */
    public String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A text as the content of an HTML element or of an attribute in quotes. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    static PageFile html(String text) {
        return new PageFile(HTML, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String type(String path) {
        return switch (path.substring(path.lastIndexOf('.') + 1)) {
            case "css" -> "text/css; charset=utf-8";
            case "js" -> "text/javascript; charset=utf-8";
            case "html" -> HTML;
            default -> "application/octet-stream";
        };
    }
}
