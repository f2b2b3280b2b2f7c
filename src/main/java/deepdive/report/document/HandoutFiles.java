package deepdive.report.document;

import deepdive.evidence.Session;
import deepdive.handout.HandoutUnreadable;
import deepdive.report.document.change.Changes;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.change.ChangesPageWriter;
import deepdive.report.document.page.handout.HandoutOverview;
import deepdive.report.document.page.handout.HandoutPageWriter;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Translations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the corrected hand-out of each engine; the hand-out of the foremost engine also as PDF and as Markdown. */
final class HandoutFiles {

    private static final List<String> FORMATS = List.of("html", "pdf", "md");

    private final Path reports;
    private final Printer printer;
    private Optional<HandoutOverview> overview = Optional.empty();
    private Handouts handouts = Handouts.none();
    private Map<String, Session> sessions = Map.of();
    private final Map<Language, Map<String, Integer>> lastPages = new EnumMap<>(Language.class);

    HandoutFiles(Path reports, Printer printer) {
        this.reports = reports;
        this.printer = printer;
    }

    /**
     * Begins to write. Each task returns a problem of printing, if there is one.
     *
     * @param chapters the folder of the hand-out
     * @param missing gets a line if the hand-out cannot be read
     */
    List<Workers.Task<Optional<Bilingual>>> write(
            Path chapters, RunsByEngine runs, PictureFactory pictures, Workers workers, List<Bilingual> missing)
            throws IOException {
        for (Language language : Language.values()) {
            Path pdf = file(language, "pdf");
            lastPages.put(language, Files.exists(pdf) ? PdfPages.of(pdf) : Map.of());
            for (String format : FORMATS) {
                Files.deleteIfExists(file(language, format));
            }
        }
        try {
            handouts = Handouts.read(chapters);
        } catch (HandoutUnreadable e) {
            missing.add(Bilingual.only(Language.EN, e.getMessage()));
            return List.of();
        }
        sessions = KeptSessions.read(reports, handouts.outline().digest());
        overview = Optional.of(HandoutOverview.of(
                handouts, runs.foremost().flatMap(engine -> Optional.ofNullable(sessions.get(engine)))));
        List<Workers.Task<Optional<Bilingual>>> tasks = new ArrayList<>();
        for (Language language : Language.values()) {
            for (String engine : runs.engines()) {
                tasks.add(workers.start(() -> {
                    HandoutPageWriter handout = new HandoutPageWriter(
                            runs.run(engine), Optional.ofNullable(sessions.get(engine)), handouts, language, pictures);
                    return runs.foremost().equals(Optional.of(engine))
                            ? foremost(handout, language)
                            : other(handout, engine, language);
                }));
            }
        }
        return tasks;
    }

    /** The names of the files that exist: in each language a page, a PDF and Markdown. */
    List<String> files() {
        return Stream.of(Language.values())
                .flatMap(language -> FORMATS.stream().map(format -> file(language, format)))
                .filter(Files::exists)
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** What a teacher wants to know of the hand-out; empty if it cannot be read. */
    Optional<HandoutOverview> overview() {
        return overview;
    }

    /** Writes the page of changes from engine to engine, from the sessions that were read. */
    void writeChanges(RunsByEngine runs, Translations translations) {
        new ChangesPageWriter(runs, translations, handouts)
                .write(reports.resolve("changes.html"), Changes.of(runs, sessions));
    }

    private Optional<Bilingual> other(HandoutPageWriter handout, String engine, Language language) {
        Path folder = reports.resolve(RunsByEngine.folder(engine));
        handout.write(folder.resolve(HandoutPageWriter.name(language) + ".html"), "../");
        return Optional.empty();
    }

    private Optional<Bilingual> foremost(HandoutPageWriter handout, Language language) {
        String name = HandoutPageWriter.name(language);
        handout.write(reports.resolve(name + ".html"), "");
        handout.writeMarkdown(reports.resolve(name + ".md"));
        Path pdf = file(language, "pdf");
        Map<String, Integer> likely = lastPages.getOrDefault(language, Map.of());
        return print(handout, reports.resolve(name + "-paper.html"), pdf, likely)
                .map(why -> DocumentMessages.say("missing.pdf", pdf.getFileName(), why));
    }

    /**
     * Prints a second time if the pages of the chapters are others than in the last document, because only a PDF tells
     * them.
     *
     * @param likely the page numbers in the last document
     */
    private Optional<Bilingual> print(HandoutPageWriter handout, Path page, Path pdf, Map<String, Integer> likely) {
        try {
            handout.writeForPaper(page, likely);
            Optional<Bilingual> problem = printer.print(page, pdf);
            if (problem.isPresent()) {
                return problem;
            }
            Map<String, Integer> pages = PdfPages.of(pdf);
            if (!pages.equals(likely)) {
                handout.writeForPaper(page, pages);
                problem = printer.print(page, pdf);
            }
            return problem;
        } finally {
            delete(page);
        }
    }

    private Path file(Language language, String format) {
        return reports.resolve(HandoutPageWriter.name(language) + "." + format);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
