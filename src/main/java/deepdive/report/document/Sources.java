package deepdive.report.document;

import java.nio.file.Path;

/**
 * The project's own files for the document, in addition to the files of runs.
 *
 * @param features the folder with {@code pt} and {@code en}: the translation of the features that ran
 * @param handout the folder with {@code pt} and {@code en}: the chapters of the hand-out
 * @param sentences the folder with {@code pt} and {@code en}: features that use each sentence of the vocabulary
 */
public record Sources(Path features, Path handout, Path sentences) {

    /** The files of the project, from its own folder. */
    public static Sources here() {
        return new Sources(Path.of("features"), Path.of("handout"), Path.of("features"));
    }
}
