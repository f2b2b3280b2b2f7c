package deepdive.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tasks that a student has done, in the user's state folder (specifications.freedesktop.org/basedir-spec): a line for each
 * scenario, with the engine, the scenario's id, the time, and the scenario's name, between tabs.
 */
final class ProgressFile {

    private final Path file;
    private final String engine;

    ProgressFile(Path file, String engine) {
        this.file = file;
        this.engine = engine;
    }

    /** The file of this user. */
    static Path ofUser(Map<String, String> environment, String home) {
        return Optional.ofNullable(environment.get("XDG_STATE_HOME"))
                // The XDG specification says that relative paths are ignored.
                .filter(folder -> folder.startsWith("/"))
                .map(Path::of)
                .orElse(Path.of(home, ".local", "state"))
                .resolve("deepdive/practice.tsv");
    }

    /** The ids of the tasks that are done on this engine. */
    Set<String> done() {
        if (!Files.exists(file)) {
            return Set.of();
        }
        Set<String> done = new HashSet<>();
        try {
            for (String line : Files.readAllLines(file)) {
                String[] cells = line.split("\t");
                if (cells.length > 1 && cells[0].equals(engine)) {
                    done.add(cells[1]);
                }
            }
            return done;
        } catch (IOException e) {
            throw new UncheckedIOException("The progress in " + file + " cannot be read", e);
        }
    }

    void add(PracticeTask task) {
        if (done().contains(task.id())) {
            return;
        }
        String line = String.join(
                        "\t",
                        engine,
                        task.id(),
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                        task.scenario().name())
                + "\n";
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("The progress cannot be written to " + file, e);
        }
    }
}
