package deepdive.report.matrix;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a matrix together. */
final class MatrixBuilder {

    private final List<Run> runs;
    private final HandoutCommandTable handout;

    MatrixBuilder(List<Run> runs, HandoutCommandTable handout) {
        this.runs = runs.stream().sorted(EngineOrder.OF_RUNS).toList();
        this.handout = handout;
    }

    Matrix matrix() {
        NewestDescribed newest = NewestDescribed.in(runs);
        List<Column> engines = runs.stream()
                .map(run -> new Column(run.facts(), run.complete(), newest.describes(run.facts())))
                .toList();
        List<HandoutCommand> commands = new ArrayList<>(handout.all());
        unknownIds().forEach(id -> commands.add(HandoutCommand.unknown(id)));
        return new Matrix(language(), engines, exercises(commands), commands(commands), warnings());
    }

    private Language language() {
        return runs.stream()
                .flatMap(run -> run.scenarios().stream())
                .flatMap(scenario -> Language.of(scenario.language()).stream())
                .findFirst()
                .orElse(Language.PT);
    }

    private List<MatrixRow> exercises(List<HandoutCommand> commands) {
        Set<String> exercises = new LinkedHashSet<>();
        commands.forEach(command -> exercises.add(command.exercise()));
        tagged().map(HandoutCommand::exercise).forEach(exercises::add);
        return Stream.concat(
                        exercises.stream().map(this::exercise), ofNoCommand().map(this::feature))
                .toList();
    }

    /** The numbers of the features that restate no command of the hand-out. */
    private Stream<String> ofNoCommand() {
        Map<String, Boolean> restate = runs.stream()
                .flatMap(run -> run.scenarios().stream())
                .collect(Collectors.toMap(
                        MatrixBuilder::number,
                        scenario -> !scenario.commands().isEmpty(),
                        Boolean::logicalOr,
                        TreeMap::new));
        return restate.entrySet().stream()
                .filter(feature -> !feature.getValue())
                .map(Map.Entry::getKey);
    }

    private static String number(ScenarioRun scenario) {
        return scenario.id().replaceFirst("#.*", "");
    }

    private MatrixRow feature(String number) {
        return row(number, scenario -> number(scenario).equals(number));
    }

    private MatrixRow exercise(String id) {
        Predicate<ScenarioRun> ofExercise = scenario ->
                scenario.commands().stream().map(HandoutCommand::exercise).anyMatch(id::equals);
        return row(id, ofExercise);
    }

    private MatrixRow row(String id, Predicate<ScenarioRun> ofExercise) {
        return new MatrixRow(
                id, MatrixMessages.exercise(id).orElseGet(() -> Bilingual.same(name(ofExercise))), cells(ofExercise));
    }

    private List<MatrixRow> commands(List<HandoutCommand> commands) {
        return commands.stream()
                .map(command -> new MatrixRow(
                        command.id(),
                        Bilingual.same(command.command()),
                        cells(scenario -> scenario.commands().contains(command.id()))))
                .toList();
    }

    private Map<String, Cell> cells(Predicate<ScenarioRun> which) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        List<ScenarioRun> known = runs.stream()
                .flatMap(run -> run.scenarios().stream())
                .filter(which)
                .toList();
        runs.forEach(run -> cells.put(
                run.engineId(),
                Judge.cell(run.scenarios().stream().filter(which).toList(), unreached(run, known))));
        return cells;
    }

    /** The scenarios that a cut-off run did not reach. Their features are known from other runs' messages. */
    private static List<ScenarioRun> unreached(Run run, List<ScenarioRun> known) {
        if (run.complete()) {
            return List.of();
        }
        Set<String> reached = run.scenarios().stream().map(ScenarioRun::id).collect(Collectors.toSet());
        return known.stream()
                .filter(scenario -> !reached.contains(scenario.id()))
                .toList();
    }

    /** The name of the feature that has most of the scenarios. */
    private String name(Predicate<ScenarioRun> which) {
        return runs.stream()
                .flatMap(run -> run.scenarios().stream())
                .filter(which)
                .map(scenario -> scenario.feature().name())
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .reduce((most, next) -> next.getValue() > most.getValue() ? next : most)
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The ids in tags that are not in the hand-out's table. */
    private Set<String> unknownIds() {
        return tagged().filter(HandoutCommand::isCommand)
                .filter(id -> !handout.has(id))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Stream<String> tagged() {
        return runs.stream().flatMap(run -> run.scenarios().stream()).flatMap(scenario -> scenario.commands().stream());
    }

    private List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        runs.forEach(run -> warnings.addAll(run.problems()));
        if (!handout.all().isEmpty()) {
            unknownIds()
                    .forEach(id -> warnings.add("A scenario has the tag @" + id + ", which is not in the hand-out"));
        }
        return warnings;
    }
}
