package deepdive.report.document.course;

import deepdive.engine.Engine;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The runs and their exercises by engine, the engines in the order of their versions. */
public final class RunsByEngine {

    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Map<String, List<Exercise>> exercises = new LinkedHashMap<>();

    /** @param read one run for each engine */
    public RunsByEngine(List<Run> read) {
        List<Run> ordered = new ArrayList<>(read);
        ordered.sort(EngineOrder.OF_RUNS);
        ordered.forEach(run -> runs.put(run.engineId(), run));
        runs.forEach((engine, run) -> exercises.put(engine, Exercise.of(run)));
    }

    /** The engines' ids. */
    public List<String> engines() {
        return List.copyOf(runs.keySet());
    }

    /** The run on an engine. */
    public Run run(String engine) {
        return Optional.ofNullable(runs.get(engine)).orElseThrow();
    }

    /** The engine to begin with: the newest with a complete run, otherwise the newest; empty if nothing ran. */
    public Optional<String> foremost() {
        List<Run> all = List.copyOf(runs.values());
        return EngineOrder.newest(all.stream().filter(Run::complete).toList())
                .or(() -> EngineOrder.newest(all))
                .map(Run::engineId);
    }

    /** The folder of an engine below {@code reports/}: the engine's id without the characters that a file system may refuse. */
    public static String folder(String engine) {
        return Engine.folder(engine);
    }

    /** The folder of an engine as a part of an address. */
    public static String path(String engine) {
        return folder(engine).replace("+", "%2B");
    }

    /** The exercises on an engine, in the hand-out's order; none if the engine did not run. */
    public List<Exercise> exercises(String engine) {
        return exercises.getOrDefault(engine, List.of());
    }

    /** The exercise with a number on an engine; empty if the engine does not have it. */
    public Optional<Exercise> exercise(String engine, String number) {
        return exercises(engine).stream()
                .filter(exercise -> exercise.number().equals(number))
                .findFirst();
    }

    /** The numbers of all exercises that any engine has, in order. */
    public List<String> numbers() {
        return exercises.values().stream()
                .flatMap(List::stream)
                .map(Exercise::number)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * The chapter of an exercise: that of its own commands; if it restates none, that of the exercises whose numbers begin
     * with the same number. Empty if none of these restates a command.
     */
    public Optional<CourseChapter> chapter(String number) {
        String beginning = number.replaceFirst("-.*", "");
        return Stream.concat(Stream.of(number), numbers().stream().filter(other -> other.startsWith(beginning + "-")))
                .flatMap(one -> exercises.values().stream()
                        .flatMap(List::stream)
                        .filter(exercise -> exercise.number().equals(one)))
                .flatMap(exercise -> exercise.chapter().stream())
                .findFirst();
    }

    /** The chapter's name for readers; a general word if there is no chapter. */
    public Bilingual chapterName(String number) {
        return chapter(number).map(CourseChapter::name).orElse(DocumentMessages.say("chapter"));
    }

    /** The newest other engine on which a scenario passed, and the scenario there. */
    public Optional<Map.Entry<String, ScenarioRun>> passedElsewhere(String id, String here) {
        List<Run> elsewhere = runs.values().stream()
                .filter(run -> !run.engineId().equals(here) && passed(run, id).isPresent())
                .toList();
        return EngineOrder.newest(elsewhere)
                .flatMap(run -> passed(run, id).map(scenario -> Map.entry(run.engineId(), scenario)));
    }

    /** The language of the features that ran. */
    public Language language() {
        return foremost()
                .flatMap(engine -> run(engine).scenarios().stream().findFirst())
                .flatMap(scenario -> Language.of(scenario.language()))
                .orElse(Language.PT);
    }

    private static Optional<ScenarioRun> passed(Run run, String id) {
        return run.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id) && scenario.status() == Status.PASSED)
                .findFirst();
    }
}
