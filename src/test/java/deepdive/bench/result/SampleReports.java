package deepdive.bench.result;

import deepdive.bench.cost.Cost;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/** Reports with figures that tests choose. */
public final class SampleReports {

    private SampleReports() {}

    /** A report of a turn for each of these times of {@code mvn verify}. The script takes 20 s. */
    public static BenchReport ofWhole(double... seconds) {
        return of(java.util.Arrays.stream(seconds)
                .mapToObj(whole -> turn(whole, 2))
                .toList());
    }

    /** A report whose document took so long. */
    static BenchReport withDocument(double seconds) {
        return of(List.of(turn(30, seconds)));
    }

    private static BenchReport of(List<BenchTurn> turns) {
        return BenchReport.of(
                Instant.parse("2026-11-25T12:00:00Z"),
                "0123456789ab",
                "26.1",
                new BenchMachine(2, 24_000, "6.1.0", "17"),
                turns);
    }

    private static BenchTurn turn(double whole, double document) {
        Map<String, Double> phases = new LinkedHashMap<>();
        Stream.of("maven", "jvm", "mirror", "hosts", "scenarios", "matrix", "hand-out", "document", "pdfs", "end")
                .forEach(phase -> phases.put(phase, phase.equals("scenarios") ? whole / 2 : 1));
        phases.put("document", document);
        return new BenchTurn(
                0.5,
                cost(20, OptionalDouble.of(9)),
                cost(15, OptionalDouble.of(9)),
                cost(whole, OptionalDouble.empty()),
                cost(18, OptionalDouble.of(9)),
                phases,
                Map.of("oracles", 10.0));
    }

    private static Cost cost(double seconds, OptionalDouble hosts) {
        return new Cost(seconds, 2 * seconds, OptionalDouble.of(1), hosts, 700);
    }
}
