package deepdive.report.document;

import java.nio.file.Path;
import java.util.List;

/**
 * The document that was written.
 *
 * @param index the page to begin with
 * @param missing what is missing of it, and why; one line each, for people
 */
public record Document(Path index, List<String> missing) {

    public Document {
        missing = List.copyOf(missing);
    }
}
