package deepdive.specification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A line of {@code handout-commands.tsv}.
 *
 * @param id such as {@code ciclo/pratica/04}
 * @param terminal the hand-out's number; empty where it names none
 * @param command as the hand-out has it
 */
record HandoutCommand(String id, Optional<Integer> terminal, String command) {

    private static final Path TABLE = Path.of("src/test/resources/handout-commands.tsv");

    static List<HandoutCommand> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new HandoutCommand(
                            cells[0],
                            Optional.of(cells[1])
                                    .filter(cell -> !cell.isEmpty())
                                    .map(Integer::valueOf),
                            cells[3]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(TABLE + " cannot be read", e);
        }
    }

    /** Whether a step types it, literally, into the terminal that the hand-out names. */
    boolean isTypedBy(String step) {
        return step.contains("`" + command + "`")
                && terminal.map(number -> step.matches(".*\\bterminal " + number + "\\b.*"))
                        .orElse(true);
    }
}
