package deepdive.report.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The commands of the hand-out, in its order.
 *
 * @param all none if the table is missing: the matrix has only the commands that scenarios name then
 */
public record HandoutCommandTable(List<HandoutCommand> all) {

    /** The path of the table, from the root of the project. */
    public static final Path TABLE = Path.of("src/main/resources/handout-commands.tsv");

    private static final int COLUMNS = 4;

    public HandoutCommandTable {
        all = List.copyOf(all);
    }

    public static HandoutCommandTable none() {
        return new HandoutCommandTable(List.of());
    }

    /**
     * Reads a table with a heading and four columns between tabs: id, terminal, where, command. Lines with fewer columns
     * are ignored; a table that is missing or unreadable has no lines.
     */
    public static HandoutCommandTable read(Path table) {
        try {
            return new HandoutCommandTable(Files.readAllLines(table).stream()
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
