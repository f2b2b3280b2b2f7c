package deepdive.report.document.change;

import deepdive.evidence.Session;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares engines, the oldest first. Engines with different image stores are compared apart. */
public final class Changes {

    private Changes() {}

    /**
     * The differences from each engine to the next newer one; none for an engine whose id has no version.
     *
     * @param sessions by the engines' ids
     */
    public static List<EngineChange> of(RunsByEngine runs, Map<String, Session> sessions) {
        Map<String, List<String>> byStore = new LinkedHashMap<>();
        runs.engines().stream()
                .filter(engine -> EngineOrder.version(engine).isPresent())
                .forEach(engine -> byStore.computeIfAbsent(store(engine), any -> new ArrayList<>())
                        .add(engine));
        List<EngineChange> changes = new ArrayList<>();
        byStore.values().forEach(engines -> changes.addAll(neighbours(engines, runs, sessions)));
        return changes;
    }

    private static List<EngineChange> neighbours(
            List<String> engines, RunsByEngine runs, Map<String, Session> sessions) {
        LinkedHashMap<String, Session> ordered = new LinkedHashMap<>();
        for (String engine : engines) {
            Optional.ofNullable(sessions.get(engine)).ifPresent(session -> ordered.put(engine, session));
        }
        SessionSeries series = new SessionSeries(ordered);
        List<EngineChange> changes = new ArrayList<>();
        for (int i = 1; i < engines.size(); i++) {
            String from = engines.get(i - 1);
            String to = engines.get(i);
            changes.add(new EngineChange(from, to, scenarios(runs, from, to), series.between(from, to)));
        }
        return changes;
    }

    private static List<ScenarioChange> scenarios(RunsByEngine runs, String from, String to) {
        Map<String, ScenarioRun> older = held(runs, from);
        Map<String, ScenarioRun> newer = held(runs, to);
        List<ScenarioChange> changes = new ArrayList<>();
        older.forEach((id, scenario) -> {
            if (!newer.containsKey(id)) {
                changes.add(new ScenarioChange(ScenarioChange.HoldsOn.OLDER, scenario));
            }
        });
        newer.forEach((id, scenario) -> {
            if (!older.containsKey(id)) {
                changes.add(new ScenarioChange(ScenarioChange.HoldsOn.NEWER, scenario));
            }
        });
        return changes;
    }

    private static Map<String, ScenarioRun> held(RunsByEngine runs, String engine) {
        Map<String, ScenarioRun> held = new LinkedHashMap<>();
        runs.run(engine).scenarios().stream()
                .filter(scenario -> scenario.status() == Status.PASSED)
                .forEach(scenario -> held.put(scenario.id(), scenario));
        return held;
    }

    /** The part of an engine's id that names its image store: {@code +containerd}, or nothing. */
    private static String store(String engine) {
        return engine.replaceFirst("^[^+]*", "");
    }
}
