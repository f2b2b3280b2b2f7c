package deepdive.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads a table of the class path: a row on a line, blanks between the cells, and comments after {@code #}. */
final class ResourceTable {

    private ResourceTable() {}

    static List<List<String>> read(String file) {
        try (InputStream in = ResourceTable.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.strip().split("\\s+")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The table " + file + " cannot be read", e);
        }
    }
}
