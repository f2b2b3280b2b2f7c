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

/**
 * A living document whose exercises are written by threads in the background. The other pages need the session of the hand-out,
 * which may still be typed.
 */
public final class BegunDocument {

    private final Path reports;
    private final Sources sources;
    private final HandoutFiles handouts;
    private final Workers workers;
    private final PictureFactory pictures = new PictureFactory();
    private final List<Bilingual> missing = new ArrayList<>();
    private final Workers.Task<Boolean> warm;
    private final RunsByEngine runs;
    private final Translations translations;
    private final List<Workers.Task<List<Bilingual>>> exercises;

    /** @param workers the threads, which end with the document */
    BegunDocument(Path reports, Sources sources, Printer printer, Optional<Player> player, Workers workers)
            throws IOException {
        this.reports = reports;
        this.sources = sources;
        this.handouts = new HandoutFiles(reports, printer);
        this.workers = workers;
        Files.createDirectories(reports);
        new Assets(reports.resolve("assets"), player).write();
        if (player.isEmpty()) {
            missing.add(DocumentMessages.say("missing.player"));
        }
        warm = workers.start(pictures::warmUp);
        Workers.Task<Translations> reading = workers.start(() -> Translations.read(sources.features()));
        runs = new RunsByEngine(KeptRuns.read(reports, missing));
        translations = reading.get();
        missing.addAll(translations.problems());
        exercises = exercises(player.isPresent());
    }

    private List<Workers.Task<List<Bilingual>>> exercises(boolean player) throws IOException {
        ExercisePageWriter writer = new ExercisePageWriter(runs, translations, pictures, player);
        List<Workers.Task<List<Bilingual>>> tasks = new ArrayList<>();
        for (String engine : runs.engines()) {
            Path folder = reports.resolve(RunsByEngine.folder(engine));
            KeptRuns.tidy(folder);
            writer.numbers(engine)
                    .forEach(number -> tasks.add(workers.start(() -> writer.write(engine, number, folder))));
        }
        return tasks;
    }

    /**
     * Writes the hand-out, the vocabulary, the changes and the first page. It is called once.
     *
     * @return the document, which names the parts that had to be left out
     * @throws ReportFailed if nothing can be written to {@code reports}
     */
    public Document finish() {
        try (workers) {
            return document();
        } catch (IOException | UncheckedIOException e) {
            throw ReportFailed.of(reports, e);
        }
    }

    private Document document() throws IOException {
        List<Workers.Task<Optional<Bilingual>>> prints =
                handouts.write(sources.handout(), runs, pictures, workers, missing);
        for (Workers.Task<List<Bilingual>> exercise : exercises) {
            missing.addAll(exercise.get());
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
}
