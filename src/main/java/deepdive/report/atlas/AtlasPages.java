package deepdive.report.atlas;

import deepdive.evidence.Atlas;
import deepdive.report.document.change.Changes;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.change.ChangesPageWriter;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.text.Translations;
import deepdive.report.matrix.MatrixWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The pages of the atlas in the document: the matrix, and the changes from release to release.
 *
 * @param features the folder with {@code pt} and {@code en}
 * @param handout the folder with {@code pt} and {@code en}
 */
public record AtlasPages(Path features, Path handout) {

    /** Writes the pages into the folder {@code atlas} below the reports; nothing if the atlas is empty. */
    public void write(Atlas atlas, Path reports) {
        if (atlas.columns().isEmpty()) {
            return;
        }
        Path folder = reports.resolve(ChangesPageWriter.ATLAS);
        Translations translations = Translations.read(features);
        new MatrixWriter(AtlasFolder.matrix(atlas), translations).write(folder);
        AtlasRuns releases = new AtlasRuns(atlas).onlyReleases();
        RunsByEngine runs = new RunsByEngine(releases.runs());
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be made", e);
        }
        Handouts handouts = Handouts.read(handout);
        ChangesPageWriter.ofAtlas(runs, translations, handouts)
                .write(folder.resolve("changes.html"), Changes.of(runs, releases.sessions(handouts.blockNames())));
    }
}
