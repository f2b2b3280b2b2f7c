package deepdive.report.document;

import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.exercise.ExercisePageWriter;
import deepdive.report.document.page.index.IndexPageWriter;
import deepdive.report.document.page.vocabulary.VocabularyPageWriter;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Translations;
import deepdive.report.document.vocabulary.StepVocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the living document from the files that runs left in {@code reports/}. */
public final class DocumentWriter {

    private final Sources sources;
    private final Printer printer;
    private final Optional<Player> player;

    /** @param sources the folders of the texts that are not in a run's files */
    public DocumentWriter(Sources sources) {
        this(sources, Printer.onPath(), Player.fetched());
    }

    DocumentWriter(Sources sources, Printer printer, Optional<Player> player) {
        this.sources = sources;
        this.printer = printer;
        this.player = player;
    }

    /**
     * Writes {@code index.html} and its pages. The document and the returned value name the parts that had to be left
     * out.
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
            missing.add(DocumentMessages.say("missing.player"));
        }
        PictureFactory pictures = new PictureFactory();
        Workers.Task<Boolean> warm = workers.start(pictures::warmUp);
        Workers.Task<Translations> reading = workers.start(() -> Translations.read(sources.features()));
        RunsByEngine runs = new RunsByEngine(KeptRuns.read(reports, missing));
        Translations translations = reading.get();
        missing.addAll(translations.problems());

        for (String engine : runs.engines()) {
            KeptRuns.tidy(reports.resolve(RunsByEngine.folder(engine)));
        }
        HandoutFiles handouts = new HandoutFiles(reports, printer);
        List<Workers.Task<Optional<Bilingual>>> prints =
                handouts.write(sources.handout(), runs, pictures, workers, missing);
        ExercisePageWriter exercises = new ExercisePageWriter(runs, translations, pictures, player.isPresent());
        List<Workers.Task<List<Bilingual>>> pages = new ArrayList<>();
        for (String engine : runs.engines()) {
            Path folder = reports.resolve(RunsByEngine.folder(engine));
            exercises
                    .numbers(engine)
                    .forEach(number -> pages.add(workers.start(() -> exercises.write(engine, number, folder))));
        }
        for (Workers.Task<List<Bilingual>> page : pages) {
            missing.addAll(page.get());
        }
        if (!warm.get()) {
            missing.add(DocumentMessages.say("missing.fonts"));
        }
        StepVocabulary vocabulary = StepVocabulary.read(reports, sources.sentences());
        missing.addAll(vocabulary.problems());
        VocabularyPageWriter.write(reports.resolve("vocabulary.html"), vocabulary, runs);
        handouts.writeChanges(runs, translations);
        for (Workers.Task<Optional<Bilingual>> print : prints) {
            print.get().ifPresent(missing::add);
        }
        Path index = reports.resolve("index.html");
        new IndexPageWriter(runs, translations).write(index, handouts.files(), handouts.overview(), missing);
        return new Document(index, missing.stream().map(Bilingual::en).toList());
    }

    private static String reason(Exception e) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
