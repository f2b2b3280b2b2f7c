package deepdive.report.document.page;

import deepdive.report.document.picture.Pictures;
import deepdive.report.document.replay.Replays;
import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Paragraphs;
import deepdive.report.document.words.ScenarioWords;
import deepdive.report.document.words.Translations;
import deepdive.report.document.words.Words;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the pages of the exercises of an engine, one by one: none stays in memory. */
public final class ExercisePages {

    /** What a reader may want to see of one output. */
    private static final int MOST = 12_000;

    private final Book book;
    private final Translations translations;
    private final Pictures pictures;
    private final boolean player;

    /** @param player whether there is a player to replay terminals with */
    public ExercisePages(Book book, Translations translations, Pictures pictures, boolean player) {
        this.book = book;
        this.translations = translations;
        this.pictures = pictures;
        this.player = player;
    }

    /** The exercises of an engine. */
    public List<String> numbers(String engine) {
        return book.exercises(engine).stream().map(Exercise::number).toList();
    }

    /**
     * Writes the page of an exercise. Several threads may write pages at a time.
     *
     * @param folder the engine's own
     * @return what is missing of it
     */
    public List<Bilingual> write(String engine, String number, Path folder) {
        Replays replays = new Replays(folder.resolve("replay"));
        ScenarioViews views =
                new ScenarioViews(translations, new Divergences(book, translations, engine), pictures, replays);
        List<Exercise> exercises = book.exercises(engine);
        int place = numbers(engine).indexOf(number);
        Exercise exercise = exercises.get(place);
        int most = Room.forEach(exercise.scenarios(), MOST);
        List<ScenarioView> scenarios = exercise.scenarios().stream()
                .map(scenario -> views.of(scenario, exercise, most))
                .toList();
        ExercisePage page = page(
                book.run(engine),
                exercise,
                scenarios,
                neighbour(exercises, place - 1),
                neighbour(exercises, place + 1));
        Paper.write("exercise", page, folder.resolve(exercise.page()));
        return scenarios.stream()
                .flatMap(scenario -> scenario.replay().stream())
                .flatMap(replay -> replay.problems().stream())
                .map(problem -> problem.map(text -> "Docker " + engine + ", " + number + ": " + text))
                .toList();
    }

    private ExercisePage page(
            Run run,
            Exercise exercise,
            List<ScenarioView> scenarios,
            Optional<Exercise> previous,
            Optional<Exercise> next) {
        ScenarioWords words = translations.of(exercise.first());
        boolean replays =
                scenarios.stream().anyMatch(scenario -> scenario.replay().isPresent());
        return new ExercisePage(
                new Frame(
                        words.feature(),
                        "../",
                        Language.of(exercise.first().language()).orElse(Language.PT),
                        Frame.Part.EXERCISE,
                        player,
                        replays,
                        false),
                exercise.number(),
                chapter(exercise),
                words.feature(),
                new Paragraphs(words.about()),
                run.engineId(),
                Facts.of(run),
                book.strip(exercise.number(), run.engineId(), "../"),
                scenarios,
                previous.map(this::link),
                next.map(this::link),
                notes(run, scenarios, replays));
    }

    private List<Bilingual> notes(Run run, List<ScenarioView> scenarios, boolean replays) {
        List<Bilingual> notes = new ArrayList<>();
        if (!run.complete()) {
            notes.add(Words.say("note.incomplete"));
        }
        if (replays && !player) {
            notes.add(Words.say("note.no-player"));
        }
        scenarios.stream()
                .flatMap(scenario -> scenario.replay().stream())
                .flatMap(replay -> replay.problems().stream())
                .forEach(problem -> notes.add(Words.say("note.recording", problem)));
        return notes;
    }

    private ExercisePage.Link link(Exercise exercise) {
        return new ExercisePage.Link(
                exercise.page(), translations.of(exercise.first()).feature());
    }

    static Bilingual chapter(Exercise exercise) {
        String key = "chapter." + exercise.chapter();
        return Words.has(key) ? Words.say(key) : Words.say("chapter");
    }

    private static Optional<Exercise> neighbour(List<Exercise> exercises, int place) {
        return place >= 0 && place < exercises.size() ? Optional.of(exercises.get(place)) : Optional.empty();
    }
}
