package deepdive.report.document;

import java.nio.file.Path;

/**
 * Where the document's words come from that no run leaves.
 *
 * @param features the folder with {@code pt} and {@code en}: the translation of whatever ran
 * @param steps the folder with the step definitions: the vocabulary
 */
public record Sources(Path features, Path steps) {

    /** Those of the project, seen from its folder. */
    public static Sources here() {
        return new Sources(Path.of("features"), Path.of("src/test/java/deepdive/steps"));
    }
}
