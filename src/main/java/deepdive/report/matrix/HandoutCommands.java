package deepdive.report.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The commands of the hand-out, in its order.
 *
 * @param all none where the table is not there: the matrix then has the commands that scenarios name
 */
public record HandoutCommands(List<HandoutCommand> all) {

    /** Where the project keeps the table, from its root. */
    public static final Path TABLE = Path.of("src/test/resources/handout-commands.tsv");

    private static final int COLUMNS = 4;

    public HandoutCommands {
        all = List.copyOf(all);
    }

    public static HandoutCommands none() {
        return new HandoutCommands(List.of());
    }

    /**
     * Reads a table of four columns that tabs part: id, terminal, where, command. Its first line names them. Lines with
     * fewer columns are passed over; a table that is missing or cannot be read is one without lines.
     */
    public static HandoutCommands read(Path table) {
        try {
            return new HandoutCommands(Files.readAllLines(table).stream()
                    .skip(1)
                    .map(line -> line.split("\t", COLUMNS))
                    .filter(columns -> columns.length == COLUMNS)
                    .map(columns -> new HandoutCommand(columns[0], columns[1], columns[2], columns[3]))
                    .toList());
        } catch (IOException e) {
            return none();
        }
    }

    boolean has(String id) {
        return all.stream().anyMatch(command -> command.id().equals(id));
    }
}
