package deepdive.report.document;

import deepdive.report.document.page.Book;
import deepdive.report.document.page.ExercisePages;
import deepdive.report.document.page.HandoutPages;
import deepdive.report.document.page.IndexPages;
import deepdive.report.document.page.VocabularyPages;
import deepdive.report.document.picture.Pictures;
import deepdive.report.document.vocabulary.Phrasebook;
import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Translations;
import deepdive.report.document.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the living document from what runs left in {@code reports/}. */
public final class DocumentWriter {

    private final Sources sources;
    private final Printer printer;
    private final Optional<Player> player;

    /** @param sources where the words come from that no run leaves */
    public DocumentWriter(Sources sources) {
        this(sources, Printer.onPath(), Player.fetched());
    }

    DocumentWriter(Sources sources, Printer printer, Optional<Player> player) {
        this.sources = sources;
        this.printer = printer;
        this.player = player;
    }

    /**
     * Writes {@code index.html} and its pages. What is missing is left out, and named in the document and in the answer.
     *
     * @throws ReportFailed if nothing can be written to {@code reports}
     */
    public Document writeTo(Path reports) {
        try (Workers workers = new Workers()) {
            return document(reports, workers);
        } catch (IOException | UncheckedIOException e) {
            throw new ReportFailed("The document cannot be written to " + reports + ": " + reason(e));
        }
    }

    private Document document(Path reports, Workers workers) throws IOException {
        List<Bilingual> missing = new ArrayList<>();
        Files.createDirectories(reports);
        new Assets(reports.resolve("assets"), player).write();
        if (player.isEmpty()) {
            missing.add(Words.say("missing.player"));
        }
        Pictures pictures = new Pictures();
        Workers.Task<Boolean> warm = workers.start(pictures::warmUp);
        Workers.Task<Translations> reading = workers.start(() -> Translations.read(sources.features()));
        Book book = new Book(KeptRuns.read(reports, missing));
        Translations translations = reading.get();
        missing.addAll(translations.problems());

        for (String engine : book.engines()) {
            KeptRuns.tidy(reports.resolve(Book.folder(engine)));
        }
        List<Workers.Task<Optional<Bilingual>>> prints = handouts(reports, book, translations, workers);
        ExercisePages exercises = new ExercisePages(book, translations, pictures, player.isPresent());
        List<Workers.Task<List<Bilingual>>> pages = new ArrayList<>();
        for (String engine : book.engines()) {
            Path folder = reports.resolve(Book.folder(engine));
            exercises
                    .numbers(engine)
                    .forEach(number -> pages.add(workers.start(() -> exercises.write(engine, number, folder))));
        }
        for (Workers.Task<List<Bilingual>> page : pages) {
            missing.addAll(page.get());
        }
        if (!warm.get()) {
            missing.add(Words.say("missing.fonts"));
        }
        Phrasebook phrasebook = Phrasebook.read(reports);
        missing.addAll(phrasebook.problems());
        VocabularyPages.write(reports.resolve("vocabulary.html"), phrasebook, book);
        for (Workers.Task<Optional<Bilingual>> print : prints) {
            print.get().ifPresent(missing::add);
        }
        Path index = reports.resolve("index.html");
        new IndexPages(book, translations).write(index, pdfs(reports), missing);
        return new Document(index, missing.stream().map(Bilingual::en).toList());
    }

    /** The hand-outs of all engines in both languages; that of the foremost is at the top, and as a PDF, too. */
    private List<Workers.Task<Optional<Bilingual>>> handouts(
            Path reports, Book book, Translations translations, Workers workers) throws IOException {
        List<Workers.Task<Optional<Bilingual>>> tasks = new ArrayList<>();
        for (Language language : Language.values()) {
            HandoutPages handout = new HandoutPages(book, translations, language);
            String name = HandoutPages.name(language);
            Path pdf = reports.resolve(name + ".pdf");
            Files.deleteIfExists(pdf);
            for (String engine : book.engines()) {
                Path folder = reports.resolve(Book.folder(engine));
                boolean foremost = book.foremost().equals(Optional.of(engine));
                tasks.add(workers.start(() -> {
                    Path page = (foremost ? reports : folder).resolve(name + ".html");
                    handout.write(engine, page, foremost ? "" : "../");
                    return foremost
                            ? printer.print(page, pdf).map(why -> Words.say("missing.pdf", pdf.getFileName(), why))
                            : Optional.empty();
                }));
            }
        }
        return tasks;
    }

    private static List<String> pdfs(Path reports) {
        return List.of(Language.values()).stream()
                .map(language -> HandoutPages.name(language) + ".pdf")
                .filter(name -> Files.exists(reports.resolve(name)))
                .toList();
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
