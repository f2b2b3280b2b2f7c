package deepdive.report.document;

import java.nio.file.Path;
import java.util.List;

/**
 * The document that was written.
 *
 * @param index the first page
 * @param missing what is missing in the document, and why: a line each, for people
 */
public record Document(Path index, List<String> missing) {

    public Document {
        missing = List.copyOf(missing);
    }
}
