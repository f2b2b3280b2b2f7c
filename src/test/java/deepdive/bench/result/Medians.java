package deepdive.bench.result;

import deepdive.bench.cost.Cost;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/** The medians of turns, figure by figure. */
final class Medians {

    private Medians() {}

    static BenchTurn of(List<BenchTurn> turns) {
        return new BenchTurn(
                median(turns, BenchTurn::load),
                cost(turns.stream().map(BenchTurn::script).toList()),
                cost(turns.stream().map(BenchTurn::floor).toList()),
                cost(turns.stream().map(BenchTurn::whole).toList()),
                cost(turns.stream().map(BenchTurn::scenarios).toList()),
                map(turns.stream().map(BenchTurn::phases).toList()),
                map(turns.stream().map(BenchTurn::inScenarios).toList()));
    }

    private static Cost cost(List<Cost> costs) {
        return new Cost(
                median(costs, Cost::seconds),
                median(costs, Cost::coreSeconds),
                ifKnown(costs, Cost::programSeconds),
                ifKnown(costs, Cost::hostSeconds),
                median(costs, Cost::mebibytes));
    }

    private static OptionalDouble ifKnown(List<Cost> costs, Function<Cost, OptionalDouble> value) {
        List<Double> known = costs.stream()
                .flatMap(cost -> value.apply(cost).stream().boxed())
                .toList();
        return known.size() == costs.size()
                ? OptionalDouble.of(median(known, Double::doubleValue))
                : OptionalDouble.empty();
    }

    private static Map<String, Double> map(List<Map<String, Double>> maps) {
        Map<String, Double> medians = new LinkedHashMap<>();
        maps.get(0).keySet().forEach(key -> medians.put(key, median(maps, map -> map.getOrDefault(key, 0.0))));
        return medians;
    }

    static <T> double median(Collection<T> all, ToDoubleFunction<T> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
