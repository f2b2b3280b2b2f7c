package deepdive.trials;

import deepdive.host.DockerHost;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file that changes a host: comments with facts, {@code # key: value}, and a script.
 *
 * @param name the file's name without its ending
 * @param text the whole file
 */
public record HostScript(String name, String text) {

    private static final Path FUNCTIONS = Path.of("src/test/resources/host-functions.sh");

    /** The scripts of a folder of the test resources, by name. */
    public static List<HostScript> in(String folder) {
        Path path = Path.of("src/test/resources", folder);
        try (Stream<Path> files = Files.list(path)) {
            return files.sorted().map(HostScript::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(path + " cannot be listed", e);
        }
    }

    private static HostScript read(Path file) {
        return new HostScript(file.getFileName().toString().replaceFirst("\\.\\w+$", ""), content(file));
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** The first line of the file: what the script does, in English. */
    public String summary() {
        return text.lines().findFirst().orElse("").replaceFirst("^# ?", "");
    }

    /** A fact that the file must have. */
    public String fact(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException(name + " lacks the line '# " + key + ": …':\n" + text));
    }

    /** A fact that the file may have. */
    public Optional<String> find(String key) {
        Matcher matcher = Pattern.compile("(?m)^# " + key + ": (.+)$").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    /** Runs the script in a host as root, after the functions that all scripts can use. */
    public void runIn(DockerHost host) {
        host.run("bash", "-c", content(FUNCTIONS) + text);
        if (text.contains("restart_dockerd")) {
            RestartedDaemon.awaitConnectionsTo(host.daemon());
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
