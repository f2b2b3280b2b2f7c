package deepdive.report.document.page.index;

import deepdive.report.document.course.CourseChapter;
import deepdive.report.document.course.Exercise;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.DurationText;
import deepdive.report.document.page.EngineMark;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.page.handout.HandoutOverview;
import deepdive.report.document.page.handout.HandoutPageWriter;
import deepdive.report.document.replay.PlainText;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.BilingualScenario;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the first page of the document. */
public final class IndexPageWriter {

    private static final int LINE = 160;

    private final RunsByEngine runs;
    private final Translations translations;

    /** @param translations the words of the features in both languages */
    public IndexPageWriter(RunsByEngine runs, Translations translations) {
        this.runs = runs;
        this.translations = translations;
    }

    /**
     * Writes the page.
     *
     * @param files the names of the hand-out's files
     * @param overview of the hand-out; empty if it cannot be read
     * @param missing what is missing in the document
     */
    public void write(Path file, List<String> files, Optional<HandoutOverview> overview, List<Bilingual> missing) {
        List<IndexPage.EngineView> engines =
                runs.engines().stream().map(this::engine).toList();
        PageLayout layout = new PageLayout(
                DocumentMessages.say("index.title"), "", runs.language(), PageLayout.Area.START, false, false);
        IndexPage.HandoutView handout = new IndexPage.HandoutView(editions(files), overview);
        Templates.write(
                "index/index", new IndexPage(layout, errata(), handout, engines, chapters(), failed(), missing), file);
    }

    private static List<IndexPage.HandoutFormats> editions(List<String> files) {
        return Stream.of(Language.values())
                .map(language -> new IndexPage.HandoutFormats(
                        language,
                        files.stream()
                                .filter(file -> file.startsWith(HandoutPageWriter.name(language) + "."))
                                .toList()))
                .filter(edition -> !edition.files().isEmpty())
                .toList();
    }

    private IndexPage.Errata errata() {
        Optional<String> foremost = runs.foremost();
        return new IndexPage.Errata(
                foremost.orElse(""),
                foremost.stream()
                        .flatMap(engine -> runs.exercises(engine).stream()
                                .flatMap(exercise -> exercise.scenarios().stream()
                                        .filter(ScenarioRun::diverges)
                                        .map(scenario -> erratum(engine, exercise, scenario))))
                        .toList());
    }

    private IndexPage.Erratum erratum(String engine, Exercise exercise, ScenarioRun scenario) {
        BilingualScenario words = translations.of(scenario);
        Optional<Divergence> divergence = Divergence.in(words.description());
        return new IndexPage.Erratum(
                "erratum-" + Exercise.nameOf(scenario),
                words.name(),
                divergence
                        .map(stated -> stated.part(Divergence.DivergencePart.HANDOUT))
                        .orElse(Bilingual.same("")),
                divergence.map(Divergence::rightCommand).orElse(Bilingual.same("")),
                href(engine, exercise, scenario));
    }

    private static String href(String engine, Exercise exercise, ScenarioRun scenario) {
        return RunsByEngine.path(engine) + "/" + exercise.page() + "#" + Exercise.nameOf(scenario);
    }

    private IndexPage.EngineView engine(String engine) {
        Run run = runs.run(engine);
        List<Exercise> exercises = runs.exercises(engine);
        Duration took = run.started()
                .flatMap(start -> run.finished().map(end -> Duration.between(start, end)))
                .orElse(Duration.ZERO);
        return new IndexPage.EngineView(
                engine,
                exercises.stream()
                        .mapToInt(exercise -> exercise.count(Status.PASSED))
                        .sum(),
                exercises.stream().mapToInt(Exercise::applied).sum(),
                DurationText.of(took),
                runs.foremost().equals(Optional.of(engine)) ? "" : RunsByEngine.path(engine) + "/",
                NamedFact.of(run));
    }

    private List<IndexPage.ChapterRows> chapters() {
        Map<String, List<IndexPage.ExerciseRow>> rows = new LinkedHashMap<>();
        Map<String, Bilingual> names = new LinkedHashMap<>();
        for (String number : runs.numbers()) {
            List<EngineMark> marks = EngineMark.of(runs, number, "", "");
            Optional<String> engine = runs.foremost()
                    .filter(foremost -> runs.exercise(foremost, number).isPresent())
                    .or(() -> marks.stream().map(EngineMark::engine).findFirst());
            Exercise exercise = engine.flatMap(id -> runs.exercise(id, number)).orElseThrow();
            String chapter = runs.chapter(number).map(CourseChapter::id).orElse(number.replaceFirst("-.*", ""));
            names.putIfAbsent(chapter, runs.chapterName(number));
            rows.computeIfAbsent(chapter, any -> new ArrayList<>())
                    .add(new IndexPage.ExerciseRow(
                            number,
                            translations.of(exercise.first()).feature(),
                            RunsByEngine.path(engine.orElseThrow()) + "/" + exercise.page(),
                            marks));
        }
        return rows.entrySet().stream()
                .map(entry -> new IndexPage.ChapterRows(
                        names.getOrDefault(entry.getKey(), DocumentMessages.say("chapter")),
                        List.copyOf(entry.getValue())))
                .toList();
    }

    private List<IndexPage.Failed> failed() {
        List<IndexPage.Failed> failed = new ArrayList<>();
        for (String engine : runs.engines()) {
            for (Exercise exercise : runs.exercises(engine)) {
                exercise.scenarios().stream()
                        .filter(scenario -> scenario.status() == Status.FAILED)
                        .forEach(scenario -> failed.add(new IndexPage.Failed(
                                engine,
                                href(engine, exercise, scenario),
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
