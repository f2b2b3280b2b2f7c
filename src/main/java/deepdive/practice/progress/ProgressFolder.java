package deepdive.practice.progress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A student's files: {@code practice.tsv}, a line for each time that a task was done, and beside it
 * {@code practice.attempts.ndjson}, a JSON object for each attempt. Lines are only added, so nothing is lost, even if two
 * programs write.
 */
public final class ProgressFolder {

    /** The first line of an exported file. */
    private static final String HEAD = "{\"deepdive\":\"practice\",\"version\":1}";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Path progress;
    private final Path attempts;

    /** @param progress the path of {@code practice.tsv}, whatever its name; the file may be missing */
    public ProgressFolder(Path progress) {
        this.progress = progress;
        this.attempts = progress.resolveSibling(
                progress.getFileName().toString().replaceFirst("\\.tsv$", "") + ".attempts.ndjson");
    }

    public List<ProgressEntry> entries() {
        return lines(progress)
                .map(ProgressEntry::read)
                .flatMap(Optional::stream)
                .toList();
    }

    /** All attempts, the earliest first. */
    public List<Attempt> attempts() {
        return lines(attempts)
                .map(ProgressFolder::attempt)
                .flatMap(Optional::stream)
                .toList();
    }

    public void add(ProgressEntry entry) {
        append(progress, entry.line());
    }

    public void add(Attempt attempt) {
        append(attempts, JSON.writeValueAsString(attempt));
    }

    /**
     * Writes all into one file, for another machine: JSON objects, one a line, {@code entry} with a line of the progress or
     * {@code attempt}.
     *
     * @return the number of tasks and attempts
     */
    public int exportTo(Path file) {
        List<String> entries =
                lines(progress).distinct().map(ProgressFolder::entryLine).toList();
        List<String> tried =
                lines(attempts).distinct().map(ProgressFolder::attemptLine).toList();
        try {
            Files.write(
                    file,
                    Stream.of(List.of(HEAD), entries, tried)
                            .flatMap(List::stream)
                            .toList());
            return entries.size() + tried.size();
        } catch (IOException e) {
            throw new ProgressUnusable(file + " cannot be written. Choose another file for --export", e);
        }
    }

    /**
     * Adds what an exported file has and these files do not have. Of two lines of a task, readers take the later one.
     *
     * @return the number of tasks and attempts that are new
     * @throws ProgressUnusable if the file is no exported file
     */
    public int importFrom(Path file) {
        Set<String> given = new LinkedHashSet<>(lines(file).toList());
        if (!given.remove(HEAD)) {
            throw new ProgressUnusable(file
                    + " is no file of ./lab practise --export, or there is no such file. Choose another for --import");
        }
        int added = 0;
        Set<String> known = new LinkedHashSet<>(lines(progress).toList());
        Set<String> tried = new LinkedHashSet<>(lines(attempts).toList());
        for (String line : given) {
            JsonNode object = object(line, file);
            String entry = object.path("entry").asString("");
            String attempt = object.has("attempt") ? JSON.writeValueAsString(object.get("attempt")) : "";
            if (ProgressEntry.read(entry).isPresent() && known.add(entry)) {
                append(progress, entry);
                added++;
            } else if (attempt(attempt).isPresent() && tried.add(attempt)) {
                append(attempts, attempt);
                added++;
            }
        }
        return added;
    }

    private static JsonNode object(String line, Path file) {
        try {
            return JSON.readTree(line);
        } catch (JacksonException e) {
            throw new ProgressUnusable(file + " has a line that cannot be read. Export it again", e);
        }
    }

    private static String entryLine(String line) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("entry", line));
    }

    private static String attemptLine(String json) {
        return "{\"attempt\":" + json + "}";
    }

    private static Optional<Attempt> attempt(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Attempt.class));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static Stream<String> lines(Path file) {
        if (!Files.isRegularFile(file)) {
            return Stream.empty();
        }
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new ProgressUnusable("The progress in " + file + " cannot be read", e);
        }
    }

    private static void append(Path file, String line) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new ProgressUnusable("The progress cannot be written to " + file, e);
        }
    }
}
