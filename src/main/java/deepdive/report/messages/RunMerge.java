package deepdive.report.messages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Merges the runs that several machines left into one run for each engine.
 *
 * <p>Runs of one engine that ran different scenarios are its shards: their scenarios are put together. If two runs ran the
 * same scenario, the newer run counts, and a warning says so. If the newer run was cut off while it repeated an older
 * run, the scenarios that the newer run did not reach are not taken from the older run: their results are not known.
 */
public final class RunMerge {

    private static final Comparator<Run> NEWEST_FIRST =
            Comparator.comparing(RunMerge::time).reversed();

    private RunMerge() {}

    /** Returns one run for each engine id, in the order of the ids; warnings are added to the problems. */
    public static List<Run> merged(List<Run> runs) {
        Map<String, List<Run>> byEngine = new LinkedHashMap<>();
        runs.forEach(run -> byEngine.computeIfAbsent(run.engineId(), id -> new ArrayList<>())
                .add(run));
        return byEngine.values().stream()
                .map(of ->
                        of.stream().sorted(NEWEST_FIRST).reduce(RunMerge::merge).orElseThrow())
                .toList();
    }

    private static Instant time(Run run) {
        return run.facts().started().or(run::started).or(run::finished).orElse(Instant.MIN);
    }

    private static Run merge(Run newer, Run older) {
        Map<String, ScenarioRun> merged = new LinkedHashMap<>();
        newer.scenarios().forEach(scenario -> merged.put(scenario.id(), scenario));
        List<String> twice = older.scenarios().stream()
                .filter(scenario -> begun(scenario) && begun(merged.get(scenario.id())))
                .map(ScenarioRun::id)
                .toList();
        if (twice.isEmpty() || newer.complete()) {
            older.scenarios().stream()
                    .filter(scenario -> !begun(merged.get(scenario.id())))
                    .forEach(scenario -> merged.put(scenario.id(), scenario));
        }
        return new Run(
                newer.engineId(),
                newer.facts(),
                newer.complete()
                        && (older.complete() || merged.values().stream().allMatch(RunMerge::settled)),
                Stream.of(newer.started(), older.started())
                        .flatMap(Optional::stream)
                        .min(Comparator.naturalOrder()),
                newer.finished(),
                List.copyOf(merged.values()),
                Stream.of(newer.problems(), older.problems(), warnings(newer, older, twice))
                        .flatMap(List::stream)
                        .toList());
    }

    private static boolean settled(ScenarioRun scenario) {
        return scenario.status() != Status.NOT_RUN;
    }

    private static boolean begun(@Nullable ScenarioRun scenario) {
        return scenario != null && scenario.started().isPresent();
    }

    private static List<String> warnings(Run newer, Run older, List<String> twice) {
        List<String> warnings = new ArrayList<>();
        if (!twice.isEmpty()) {
            warnings.add("Two runs on Docker %s ran the same scenarios (%s): the one of %s counts, not the one of %s"
                    .formatted(newer.engineId(), String.join(", ", twice), time(newer), time(older)));
        }
        if (!Objects.equals(
                newer.facts().versions().engine(), older.facts().versions().engine())) {
            warnings.add("Two runs on Docker %s were not on the same engine: %s and %s"
                    .formatted(
                            newer.engineId(),
                            newer.facts().versions().engine().orElse("unknown"),
                            older.facts().versions().engine().orElse("unknown")));
        }
        return warnings;
    }
}
