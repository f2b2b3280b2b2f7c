package deepdive.report.document.page;

import deepdive.report.document.replay.PlainText;
import deepdive.report.document.replay.Replays;
import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Translations;
import deepdive.report.document.words.Words;
import deepdive.report.messages.Run;
import deepdive.report.messages.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes the page that a reader begins with. */
public final class IndexPages {

    private static final int LINE = 160;

    private final Book book;
    private final Translations translations;

    /** @param book what ran */
    public IndexPages(Book book, Translations translations) {
        this.book = book;
        this.translations = translations;
    }

    /**
     * Writes it.
     *
     * @param pdfs the PDF files that there are
     * @param missing what is missing of the document
     */
    public void write(Path file, List<String> pdfs, List<Bilingual> missing) {
        List<IndexPage.EngineView> engines =
                book.engines().stream().map(this::engine).toList();
        Frame frame = new Frame(Words.say("index.title"), "", language(book), Frame.Part.START, false, false, false);
        Paper.write("index", new IndexPage(frame, engines, chapters(), failed(), pdfs, missing), file);
    }

    /** The language that ran. */
    static Language language(Book book) {
        return book.foremost()
                .flatMap(engine -> book.run(engine).scenarios().stream().findFirst())
                .flatMap(scenario -> Language.of(scenario.language()))
                .orElse(Language.PT);
    }

    private IndexPage.EngineView engine(String engine) {
        Run run = book.run(engine);
        List<Exercise> exercises = book.exercises(engine);
        Duration took = run.started()
                .flatMap(start -> run.finished().map(end -> Duration.between(start, end)))
                .orElse(Duration.ZERO);
        return new IndexPage.EngineView(
                engine,
                exercises.stream()
                        .mapToInt(exercise -> exercise.count(Status.PASSED))
                        .sum(),
                exercises.stream().mapToInt(Exercise::applied).sum(),
                StepViews.took(took),
                book.foremost().equals(Optional.of(engine)) ? "" : Book.path(engine) + "/",
                Facts.of(run));
    }

    private List<IndexPage.Chapter> chapters() {
        Map<String, List<IndexPage.Row>> rows = new LinkedHashMap<>();
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (String number : book.numbers()) {
            List<EngineMark> strip = book.strip(number, "", "");
            Optional<String> engine = book.foremost()
                    .filter(foremost -> book.exercise(foremost, number).isPresent())
                    .or(() -> strip.stream().map(EngineMark::engine).findFirst());
            Exercise exercise = engine.flatMap(id -> book.exercise(id, number)).orElseThrow();
            String chapter = exercise.chapter().isEmpty() ? number.replaceFirst("-.*", "") : exercise.chapter();
            names.putIfAbsent(chapter, ExercisePages.chapter(exercise));
            rows.computeIfAbsent(chapter, any -> new ArrayList<>())
                    .add(new IndexPage.Row(
                            number,
                            translations.of(exercise.first()).feature(),
                            Book.path(engine.orElseThrow()) + "/" + exercise.page(),
                            strip));
        }
        return rows.entrySet().stream()
                .map(entry -> new IndexPage.Chapter(
                        names.getOrDefault(entry.getKey(), Words.say("chapter")), List.copyOf(entry.getValue())))
                .toList();
    }

    private List<IndexPage.Failed> failed() {
        List<IndexPage.Failed> failed = new ArrayList<>();
        for (String engine : book.engines()) {
            for (Exercise exercise : book.exercises(engine)) {
                exercise.scenarios().stream()
                        .filter(scenario -> scenario.status() == Status.FAILED)
                        .forEach(scenario -> failed.add(new IndexPage.Failed(
                                engine,
                                Book.path(engine) + "/" + exercise.page() + "#" + Replays.nameOf(scenario),
                                translations.of(scenario).name(),
                                firstLine(scenario.message().orElse("")))));
            }
        }
        return failed;
    }

    private static String firstLine(String message) {
        String line = PlainText.of(message)
                .lines()
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        return line.length() > LINE ? line.substring(0, LINE) + "…" : line;
    }
}
