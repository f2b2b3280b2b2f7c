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
import java.util.List;

/**
 * The pages of the atlas in the document: the matrix, and the changes from release to release.
 *
 * @param features the folder with {@code pt} and {@code en}
 * @param handout the folder with {@code pt} and {@code en}
 */
public record AtlasPages(Path features, Path handout) {

    private static final String CHANGES = "changes.html";
    private static final List<String> PAGES = List.of("compatibility.html", CHANGES);

    /**
     * Writes the pages into the folder {@code atlas} below the reports; nothing if the atlas is empty, or if the pages are newer
     * than the atlas, the texts and the program. The pages take seconds, and no run changes them.
     */
    public void write(AtlasFolder kept, Path reports) {
        Path folder = reports.resolve(ChangesPageWriter.ATLAS);
        List<Path> pages = PAGES.stream().map(folder::resolve).toList();
        if (NewestChange.isBefore(pages, List.of(kept.file(), features, handout, NewestChange.ofProgram()))) {
            return;
        }
        Atlas atlas = kept.read();
        if (!atlas.columns().isEmpty()) {
            write(atlas, folder);
        }
    }

    private void write(Atlas atlas, Path folder) {
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
                .write(folder.resolve(CHANGES), Changes.of(runs, releases.sessions(handouts.blockNames())));
    }
}
