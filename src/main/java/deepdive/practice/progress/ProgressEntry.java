package deepdive.practice.progress;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * A task that is done: a line of {@code practice.tsv}, its values between tabs.
 *
 * @param engine the id of the engine
 * @param task the task's id on that day
 * @param name the scenario's name on that day
 * @param language the language of the name and of the digest; empty in a line of an earlier version
 * @param digest of the task's text on that day; empty in a line of an earlier version
 */
public record ProgressEntry(String engine, String task, Instant time, String name, String language, String digest) {

    private static final int FEWEST_CELLS = 4;
    private static final int ALL_CELLS = 6;

    /** The entry of a task that is done now or was done at a time. */
    public static ProgressEntry of(String engine, TaskText task, Instant time) {
        return new ProgressEntry(engine, task.id(), time, task.name(), task.language(), task.digest());
    }

    /** The entry in a line; empty if the line is none. */
    static Optional<ProgressEntry> read(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length < FEWEST_CELLS) {
            return Optional.empty();
        }
        boolean whole = cells.length >= ALL_CELLS;
        try {
            return Optional.of(new ProgressEntry(
                    cells[0],
                    cells[1],
                    Instant.parse(cells[2]),
                    cells[3],
                    whole ? cells[4] : "",
                    whole ? cells[5] : ""));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    String line() {
        return String.join("\t", engine, task, time.toString(), name, language, digest);
    }
}
