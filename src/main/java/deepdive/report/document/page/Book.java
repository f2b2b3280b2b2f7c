package deepdive.report.document.page;

import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All that ran: the exercises of each engine, the engines in the order of their versions. */
public final class Book {

    private final Map<String, Run> runs = new LinkedHashMap<>();
    private final Map<String, List<Exercise>> exercises = new LinkedHashMap<>();

    /** @param read the runs, one for each engine */
    public Book(List<Run> read) {
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

    /** The engine to begin with: the newest whose run came to its end, else the newest; empty where nothing ran. */
    public Optional<String> foremost() {
        List<Run> all = List.copyOf(runs.values());
        return EngineOrder.newest(all.stream().filter(Run::complete).toList())
                .or(() -> EngineOrder.newest(all))
                .map(Run::engineId);
    }

    /** The folder of an engine below {@code reports/}: its id, without what a file system may not like. */
    public static String folder(String engine) {
        String name = engine.replaceAll("[^A-Za-z0-9.+_-]", "_");
        return name.matches("\\.*") ? "engine" : name;
    }

    /** The folder of an engine as a part of an address. */
    static String path(String engine) {
        return folder(engine).replace("+", "%2B");
    }

    List<Exercise> exercises(String engine) {
        return exercises.getOrDefault(engine, List.of());
    }

    Optional<Exercise> exercise(String engine, String number) {
        return exercises(engine).stream()
                .filter(exercise -> exercise.number().equals(number))
                .findFirst();
    }

    /** The numbers of all exercises that any engine has, in order. */
    List<String> numbers() {
        return exercises.values().stream()
                .flatMap(List::stream)
                .map(Exercise::number)
                .distinct()
                .sorted()
                .toList();
    }

    /** An exercise on every engine that has it, as seen from a page. */
    List<EngineMark> strip(String number, String here, String root) {
        List<EngineMark> strip = new ArrayList<>();
        for (String engine : engines()) {
            exercise(engine, number)
                    .ifPresent(exercise -> strip.add(new EngineMark(
                            engine,
                            engine.equals(here) ? "" : root + path(engine) + "/" + exercise.page(),
                            Mark.of(exercise.status()),
                            exercise.count(Status.PASSED),
                            exercise.applied())));
        }
        return strip;
    }

    /** The newest other engine where a scenario passed, and the scenario there. */
    Optional<Map.Entry<String, ScenarioRun>> passedElsewhere(String id, String here) {
        List<Run> elsewhere = runs.values().stream()
                .filter(run -> !run.engineId().equals(here) && passed(run, id).isPresent())
                .toList();
        return EngineOrder.newest(elsewhere)
                .flatMap(run -> passed(run, id).map(scenario -> Map.entry(run.engineId(), scenario)));
    }

    private static Optional<ScenarioRun> passed(Run run, String id) {
        return run.scenarios().stream()
                .filter(scenario -> scenario.id().equals(id) && scenario.status() == Status.PASSED)
                .findFirst();
    }
}
