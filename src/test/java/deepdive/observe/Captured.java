package deepdive.observe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Outputs in {@code src/test/resources/observe}: a folder an engine, a file a command. */
public final class Captured {

    private Captured() {}

    public static String text(String engine, String command) {
        String path = "/observe/" + engine + "/" + command + ".txt";
        try (InputStream in = Captured.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
