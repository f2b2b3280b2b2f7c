package deepdive.report.document;

import java.nio.file.Path;

/**
 * The folders of the words that no run leaves.
 *
 * @param features the folder with {@code pt} and {@code en}: both languages of each scenario
 * @param steps the folder with the step definitions: the vocabulary
 */
public record Sources(Path features, Path steps) {

    /** The project's own folders, relative to the project's folder. */
    public static Sources here() {
        return new Sources(Path.of("features"), Path.of("src/test/java/deepdive/steps"));
    }
}
