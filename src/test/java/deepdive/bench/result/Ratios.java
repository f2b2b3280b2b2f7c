package deepdive.bench.result;

import deepdive.bench.cost.Cost;
import java.util.LinkedHashMap;
import java.util.Map;

/** The figures of a turn that can be compared with those of another machine, because they are parts of other figures. */
final class Ratios {

    private Ratios() {}

    static Map<String, Double> of(BenchTurn turn) {
        Map<String, Double> ratios = new LinkedHashMap<>();
        add(ratios, "whole/script", turn.whole(), turn.script());
        add(ratios, "scenarios/script", turn.scenarios(), turn.script());
        add(ratios, "scenarios/floor", turn.scenarios(), turn.floor());
        double script = turn.script().seconds();
        turn.phases().forEach((phase, seconds) -> ratios.put("phase " + phase, seconds / script));
        turn.inScenarios().forEach((phase, seconds) -> ratios.put("in scenarios " + phase, seconds / script));
        return ratios;
    }

    private static void add(Map<String, Double> ratios, String name, Cost cost, Cost other) {
        ratios.put(name, cost.seconds() / other.seconds());
        ratios.put("cores " + name, cost.coreSeconds() / other.coreSeconds());
    }
}
