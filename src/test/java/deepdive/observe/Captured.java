package deepdive.observe;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Outputs in {@code src/test/resources/observe}: a folder for each engine, a file for each command.
 * {@code ./lab capture} records them anew with other addresses, ids and times, so a test reads these values from
 * another output, or does not use them.
 */
public final class Captured {

    private Captured() {}

    /** The address of a container on the default bridge, or of {@code docker0}, as {@code ip address show} printed it. */
    public static String addressOf(String engine, String of) {
        return found(engine, "ip-address-" + of, "inet (?!127\\.)([\\d.]+)/");
    }

    /** The address of the server whose port was published, from the firewall's rule. */
    public static String addressOfServer(String engine) {
        return found(engine, "nat-s", "--to-destination ([\\d.]+):80");
    }

    /** The first group of a regular expression's first match in an output. */
    public static String found(String engine, String command, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text(engine, command));
        if (!matcher.find()) {
            throw new AssertionError(engine + "/" + command + " has no " + pattern);
        }
        return matcher.group(1);
    }

    public static String text(String engine, String command) {
        String path = "/observe/" + engine + "/" + command + ".txt";
        try (InputStream in = Captured.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
