package deepdive.report.document.page.exercise;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.EngineMark;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.OutputBudget;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.replay.ReplayWriter;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.BilingualScenario;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Paragraphs;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes the pages of the exercises of an engine, one by one, so that no page stays in memory. */
public final class ExercisePageWriter {

    /** Characters of one output that a reader may want to see. */
    private static final int MOST = 12_000;

    private final RunsByEngine runs;
    private final Translations translations;
    private final PictureFactory pictures;
    private final boolean player;

    /** @param player whether there is a player that replays terminals */
    public ExercisePageWriter(RunsByEngine runs, Translations translations, PictureFactory pictures, boolean player) {
        this.runs = runs;
        this.translations = translations;
        this.pictures = pictures;
        this.player = player;
    }

    /** The numbers of the exercises of an engine. */
    public List<String> numbers(String engine) {
        return runs.exercises(engine).stream().map(Exercise::number).toList();
    }

    /**
     * Writes the page of an exercise. Several threads may write pages at a time.
     *
     * @param folder the engine's folder
     * @return what is missing on the page
     */
    public List<Bilingual> write(String engine, String number, Path folder) {
        ScenarioViewFactory views = new ScenarioViewFactory(
                translations,
                new EngineComparisonFactory(runs, translations, engine),
                pictures,
                new ReplayWriter(folder.resolve("replay")));
        List<Exercise> exercises = runs.exercises(engine);
        int place = numbers(engine).indexOf(number);
        Exercise exercise = exercises.get(place);
        int most = OutputBudget.forEach(exercise.scenarios(), MOST);
        List<ScenarioView> scenarios = exercise.scenarios().stream()
                .map(scenario -> views.of(scenario, exercise, most))
                .toList();
        boolean replays = scenarios.stream()
                .anyMatch(scenario -> scenario.terminals().replay().isPresent());
        Run run = runs.run(engine);
        BilingualScenario words = translations.of(exercise.first());
        ExercisePage page = new ExercisePage(
                layout(exercise, words, replays && player),
                new ExercisePage.Heading(
                        exercise.number(), runs.chapterName(number), words.feature(), new Paragraphs(words.about())),
                new ExercisePage.TestedEngine(
                        engine, NamedFact.of(run), EngineMark.of(runs, exercise.number(), engine, "../")),
                scenarios,
                new ExercisePage.Pager(link(exercises, place - 1), link(exercises, place + 1)),
                notes(run, scenarios, replays));
        Templates.write("exercise/exercise", page, folder.resolve(exercise.page()));
        return problems(scenarios)
                .map(problem -> problem.map(text -> "Docker " + engine + ", " + number + ": " + text))
                .toList();
    }

    private static PageLayout layout(Exercise exercise, BilingualScenario words, boolean replays) {
        Language language = Language.of(exercise.first().language()).orElse(Language.PT);
        return new PageLayout(words.feature(), "../", language, PageLayout.Area.EXERCISE, replays, false);
    }

    private List<Bilingual> notes(Run run, List<ScenarioView> scenarios, boolean replays) {
        List<Bilingual> notes = new ArrayList<>();
        if (!run.complete()) {
            notes.add(DocumentMessages.say("note.incomplete"));
        }
        if (replays && !player) {
            notes.add(DocumentMessages.say("note.no-player"));
        }
        problems(scenarios).forEach(problem -> notes.add(DocumentMessages.say("note.recording", problem)));
        return notes;
    }

    private static Stream<Bilingual> problems(List<ScenarioView> scenarios) {
        return scenarios.stream()
                .flatMap(scenario -> scenario.terminals().replay().stream())
                .flatMap(replay -> replay.problems().stream());
    }

    private Optional<ExercisePage.Link> link(List<Exercise> exercises, int place) {
        if (place < 0 || place >= exercises.size()) {
            return Optional.empty();
        }
        Exercise exercise = exercises.get(place);
        Bilingual title = translations.of(exercise.first()).feature();
        return Optional.of(new ExercisePage.Link(exercise.page(), title));
    }
}
