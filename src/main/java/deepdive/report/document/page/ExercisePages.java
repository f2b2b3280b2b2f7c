package deepdive.report.document.page;

import deepdive.report.document.picture.Pictures;
import deepdive.report.document.replay.Replay;
import deepdive.report.document.replay.Replays;
import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.Prose;
import deepdive.report.document.words.ScenarioWords;
import deepdive.report.document.words.Translations;
import deepdive.report.document.words.Words;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes the pages of the exercises of an engine, one at a time, so that only one is in memory. */
public final class ExercisePages {

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

    /**
     * Writes an engine's pages.
     *
     * @param folder the engine's own
     * @return what is missing of them
     */
    public List<String> write(String engine, Path folder) {
        Run run = book.run(engine);
        Replays replays = new Replays(folder.resolve("replay"));
        ScenarioViews views =
                new ScenarioViews(translations, new Divergences(book, translations, engine), pictures, replays);
        List<Exercise> exercises = book.exercises(engine);
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < exercises.size(); i++) {
            Exercise exercise = exercises.get(i);
            List<ScenarioView> scenarios = exercise.scenarios().stream()
                    .map(scenario -> views.of(scenario, exercise))
                    .toList();
            scenarios.stream()
                    .flatMap(scenario -> scenario.replay().stream())
                    .map(Replay::problems)
                    .forEach(missing::addAll);
            ExercisePage page =
                    page(run, exercise, scenarios, neighbour(exercises, i - 1), neighbour(exercises, i + 1));
            Paper.write("exercise", page, folder.resolve(exercise.page()));
        }
        return missing;
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
                        replays),
                exercise.number(),
                chapter(exercise),
                words.feature(),
                new Prose(words.about()),
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
