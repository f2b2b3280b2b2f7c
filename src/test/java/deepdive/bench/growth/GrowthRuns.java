package deepdive.bench.growth;

import deepdive.bench.cost.Cost;
import deepdive.bench.spent.FeatureCopies;
import deepdive.bench.spent.SpecificationRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Runs the specification with more and more scenarios, hosts, engines and shards. */
public final class GrowthRuns {

    private static final Path REPORTS = Path.of("reports");
    private static final List<Integer> SCENARIOS = List.of(1, 2, 4, 8);
    private static final List<Integer> HOSTS = List.of(1, 2, 4);
    private static final List<Integer> SHARDS = List.of(1, 2, 4, 8);

    private final String engine;
    private final List<String> others;

    /**
     * @param engine the folder of the engine's reports, which is its id
     * @param others the ids of engines to add, one after the other
     */
    public GrowthRuns(String engine, List<String> others) {
        this.engine = engine;
        this.others = others;
    }

    /** All series, each size run once. Engines come last, because each later run would write the pages of their results, too. */
    public List<GrowthSeries> run() {
        return List.of(scenarios(), hosts(), shards(), engines());
    }

    /** The scenarios one after the other, without the hand-out's session beside them. */
    public EnoughCores enoughCores() {
        return EnoughCores.of(copies(1, "-Dhosts=1").scenarioSeconds());
    }

    private GrowthSeries scenarios() {
        return series("scenarios", SCENARIOS, copies -> copies(copies).whole());
    }

    private SpecificationRun copies(int copies, String... options) {
        FeatureCopies.write(FeatureCopies.FOLDER, copies);
        List<String> all = new ArrayList<>(List.of("-Dfeatures=" + FeatureCopies.FOLDER, "-Dengine=" + engine));
        all.addAll(List.of(options));
        return run(FeatureCopies.FOLDER.resolve("reports"), all);
    }

    private GrowthSeries hosts() {
        return series("hosts", HOSTS, hosts -> verify("-Dhosts=" + hosts, "-Dengine=" + engine));
    }

    private GrowthSeries engines() {
        List<Integer> sizes =
                IntStream.rangeClosed(1, others.size() + 1).boxed().toList();
        return series("engines", sizes, size -> {
            List<String> chosen = new ArrayList<>(List.of(engine));
            chosen.addAll(others.subList(0, size - 1));
            return verify("-Dengine=" + String.join(",", chosen));
        });
    }

    private GrowthSeries shards() {
        return series(
                "shards",
                SHARDS,
                shards -> IntStream.rangeClosed(1, shards)
                        .mapToObj(shard -> verify("-Dshard=" + shard + "/" + shards, "-Dengine=" + engine))
                        .max(Comparator.comparingDouble(Cost::seconds))
                        .orElseThrow());
    }

    private interface Measurement {
        Cost of(int size);
    }

    private static GrowthSeries series(String what, List<Integer> sizes, Measurement measurement) {
        List<GrowthPoint> points = new ArrayList<>();
        for (int size : sizes) {
            Cost cost = measurement.of(size);
            System.out.printf("%s × %d: %.1f s, %.1f core seconds%n", what, size, cost.seconds(), cost.coreSeconds());
            points.add(new GrowthPoint(size, cost));
        }
        return GrowthSeries.of(what, points);
    }

    private Cost verify(String... options) {
        return run(REPORTS, List.of(options)).whole();
    }

    private SpecificationRun run(Path reports, List<String> options) {
        List<String> arguments = new ArrayList<>(List.of("-o", "verify"));
        arguments.addAll(options);
        return SpecificationRun.of(arguments, reports, engine);
    }
}
