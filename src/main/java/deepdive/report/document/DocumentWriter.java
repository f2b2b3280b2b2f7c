package deepdive.report.document;

import deepdive.report.document.page.Book;
import deepdive.report.document.page.ExercisePages;
import deepdive.report.document.page.IndexPages;
import deepdive.report.document.picture.Pictures;
import deepdive.report.document.words.Translations;
import deepdive.report.messages.Run;
import deepdive.report.messages.RunFolders;
import deepdive.report.messages.RunUnreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Writes the living document from what runs left in {@code reports/}. */
public final class DocumentWriter {

    private final Sources sources;

    /** @param sources where the words come from that no run leaves */
    public DocumentWriter(Sources sources) {
        this.sources = sources;
    }

    /**
     * Writes {@code index.html} and its pages. What is missing is left out, and named in the document and in the answer.
     *
     * @throws ReportFailed if nothing can be written to {@code reports}
     */
    public static Document write(Path reports) {
        return new DocumentWriter(Sources.here()).writeTo(reports);
    }

    /** As {@link #write(Path)}, with these sources. */
    public Document writeTo(Path reports) {
        try {
            return document(reports);
        } catch (IOException | UncheckedIOException e) {
            throw new ReportFailed("The document cannot be written to " + reports + ": " + e.getMessage());
        }
    }

    private Document document(Path reports) throws IOException {
        List<String> missing = new ArrayList<>();
        Files.createDirectories(reports);
        Assets assets = new Assets(reports.resolve("assets"));
        assets.write();
        if (!assets.player()) {
            missing.add("asciinema-player was not fetched by the build: transcripts only, no replay");
        }
        List<Run> runs = read(reports, missing);
        Book book = new Book(runs);
        Translations translations = Translations.read(sources.features());
        missing.addAll(translations.problems());
        ExercisePages exercises = new ExercisePages(book, translations, new Pictures(), assets.player());
        for (String engine : book.engines()) {
            Path folder = reports.resolve(Book.folder(engine));
            tidy(folder);
            missing.addAll(exercises.write(engine, folder));
        }
        Path index = reports.resolve("index.html");
        new IndexPages(book, translations).write(index, List.of(), missing);
        return new Document(index, missing);
    }

    private static List<Run> read(Path reports, List<String> missing) {
        List<Run> runs = new ArrayList<>();
        try {
            for (Path folder : RunFolders.in(reports)) {
                try {
                    Run run = Run.read(folder);
                    missing.addAll(run.problems());
                    runs.add(run);
                } catch (RunUnreadable e) {
                    missing.add(e.getMessage());
                }
            }
        } catch (RunUnreadable e) {
            missing.add(e.getMessage());
        }
        return runs;
    }

    /** Removes the pages of an earlier run: an exercise that is no more would still be found. */
    private static void tidy(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("replay"));
        try (Stream<Path> files = Stream.concat(Files.list(folder), Files.list(folder.resolve("replay")))) {
            for (Path file : files.filter(DocumentWriter::isOurs).toList()) {
                Files.delete(file);
            }
        }
    }

    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.matches("\\d[\\w.-]*\\.html") || file.getParent().endsWith("replay") && name.endsWith(".js");
    }
}
