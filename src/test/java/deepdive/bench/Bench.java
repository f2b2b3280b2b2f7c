package deepdive.bench;

import deepdive.bench.bare.BareReplay;
import deepdive.bench.bare.HandOutScript;
import deepdive.bench.cost.Cost;
import deepdive.bench.cost.NotMeasured;
import deepdive.bench.growth.GrowthReport;
import deepdive.bench.growth.GrowthRuns;
import deepdive.bench.plot.CostPlot;
import deepdive.bench.plot.GrowthPlot;
import deepdive.bench.result.BenchComparison;
import deepdive.bench.result.BenchJson;
import deepdive.bench.result.BenchMachine;
import deepdive.bench.result.BenchReport;
import deepdive.bench.result.BenchTurn;
import deepdive.bench.spent.FeatureCopies;
import deepdive.bench.spent.SpecificationRun;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.host.NotReady;
import deepdive.report.messages.RunFolders;
import deepdive.specification.steps.LaboratoryOfRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures what the specification costs: {@code ./lab bench}, described in {@code docs/bench.md}. */
final class Bench {

    private static final Path REPORTS = Path.of("reports");
    private static final Path KEPT = Path.of("docs/bench");
    private static final String FILE = "bench.json";
    private static final Path COMPARED = Path.of("target/bench/bench.json");
    private static final List<String> LANGUAGES = List.of("pt", "en");
    private static final List<String> MORE_ENGINES = List.of("28.5", "20.10", "28.5+containerd");

    private final BenchOptions options;
    private final Engine engine;
    private final Instant date = Instant.now();
    private final String commit = MeasuredCommit.here();

    private Bench(BenchOptions options) {
        this.options = options;
        this.engine = EngineCatalogue.load().named(options.engine());
    }

    /** @param arguments the options of {@code ./lab bench} */
    public static void main(String[] arguments) {
        try {
            System.exit(new Bench(BenchOptions.parse(List.of(arguments))).run());
        } catch (NotMeasured | NotReady e) {
            System.err.println("lab: " + e.getMessage());
            System.exit(2);
        }
    }

    private int run() {
        double load = BenchMachine.load();
        Optional<BenchReport> kept = options.compare()
                ? Optional.of(BenchJson.read(KEPT.resolve(FILE), BenchReport.class))
                : Optional.empty();
        mustHaveNoOtherRuns();
        System.out.println("A run that does not count makes all images ready");
        verify("verify");
        if (options.growth()) {
            growth(load);
            return 0;
        }
        BenchReport report = turns();
        return kept.map(before -> compare(before, report)).orElseGet(() -> told(report));
    }

    /** A run writes the pages of all engines whose results are there. */
    private void mustHaveNoOtherRuns() {
        List<Path> others = RunFolders.in(REPORTS).stream()
                .filter(folder -> !folder.equals(REPORTS.resolve(engine.folder())))
                .toList();
        if (!others.isEmpty()) {
            throw new NotMeasured(
                    "there are results of other versions of Docker, whose pages each run would write, too: " + others
                            + ". Next: move these folders away");
        }
    }

    /** Measures all turns. The files are written after each turn, so that an interruption loses one turn only. */
    private BenchReport turns() {
        List<BenchTurn> turns = new ArrayList<>();
        BenchReport report;
        do {
            turns.add(turn(turns.size() + 1));
            report = BenchReport.of(date, commit, engine.id(), BenchMachine.here(), turns);
            keep(report);
        } while (turns.size() < options.turns());
        return report;
    }

    private SpecificationRun verify(String... goals) {
        List<String> arguments = Stream.concat(Stream.of(goals), Stream.of("-Dengine=" + engine.id()))
                .toList();
        return SpecificationRun.of(arguments, REPORTS, engine.folder());
    }

    private BenchTurn turn(int number) {
        double load = BenchMachine.load();
        Cost script = told(number, "script", HandOutScript.run(engine));
        SpecificationRun run = verify("-o", "verify");
        told(number, "mvn -o verify", run.whole());
        // The script and the floor do not type the hand-out, so this run does not type it either.
        FeatureCopies.write(FeatureCopies.FOLDER, 1);
        Path reports = FeatureCopies.FOLDER.resolve("reports");
        SpecificationRun alone = SpecificationRun.of(
                List.of("-o", "verify", "-Dengine=" + engine.id(), "-Dfeatures=" + FeatureCopies.FOLDER),
                reports,
                engine.folder());
        told(number, "scenarios", alone.scenarios());
        Cost floor = told(
                number, "floor", BareReplay.of(reports.resolve(engine.folder()), engine, LaboratoryOfRun.usualHosts()));
        return new BenchTurn(load, script, floor, run.whole(), alone.scenarios(), run.phases(), alone.inScenarios());
    }

    private static Cost told(int turn, String what, Cost cost) {
        System.out.printf(
                Locale.ROOT,
                "turn %d: %-14s %5.1f s %5.1f core seconds %5.0f MiB%n",
                turn,
                what,
                cost.seconds(),
                cost.coreSeconds(),
                cost.mebibytes());
        return cost;
    }

    private void keep(BenchReport report) {
        if (options.compare()) {
            BenchJson.write(report, COMPARED);
        } else {
            BenchJson.write(report, KEPT.resolve(FILE));
            LANGUAGES.forEach(language -> draw("bench." + language + ".svg", CostPlot.svg(report, language)));
        }
    }

    private static int told(BenchReport report) {
        report.ratios().forEach((name, ratio) -> System.out.printf(Locale.ROOT, "%-32s %.2f%n", name, ratio));
        System.out.println("Written: docs/bench/bench.json and its pictures");
        return 0;
    }

    private static int compare(BenchReport kept, BenchReport report) {
        List<String> grown = BenchComparison.of(kept, report).grown();
        grown.forEach(System.out::println);
        System.out.println(grown.isEmpty() ? "Nothing has grown by more than 15 %" : "All figures: " + COMPARED);
        return grown.isEmpty() ? 0 : 1;
    }

    private void growth(double load) {
        List<String> others = MORE_ENGINES.stream()
                .filter(other -> !Objects.equals(other, engine.id()))
                .toList();
        GrowthRuns runs = new GrowthRuns(engine.id(), others);
        GrowthReport report =
                new GrowthReport(date, commit, engine.id(), BenchMachine.here(), load, runs.run(), runs.enoughCores());
        BenchJson.write(report, KEPT.resolve("growth.json"));
        LANGUAGES.forEach(language -> draw("growth." + language + ".svg", GrowthPlot.svg(report, language)));
        System.out.println("Written: docs/bench/growth.json and its pictures");
    }

    private static void draw(String name, String svg) {
        try {
            Files.writeString(KEPT.resolve(name), svg);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be written", e);
        }
    }
}
