package deepdive.report.document;

import java.nio.file.Path;
import java.util.List;

/**
 * The document that was written.
 *
 * @param index the first page
 * @param missing a line for people about each missing part of the document, with the reason
 */
public record Document(Path index, List<String> missing) {

    public Document {
        missing = List.copyOf(missing);
    }
}
