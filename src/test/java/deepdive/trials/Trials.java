package deepdive.trials;

import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import deepdive.verify.RunOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * Trials that run at the same time, one on each host.
 *
 * @param <T> the changes
 */
public final class Trials<T> {

    private final Map<T, CompletableFuture<TrialResult>> results = new LinkedHashMap<>();

    private Trials() {}

    /**
     * Begins trials.
     *
     * @param folder of the recordings: not the specification's own
     * @param trial runs one trial
     */
    public static <T> Trials<T> begin(String folder, List<T> changes, Function<T, TrialResult> trial) {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/" + folder);
        int hosts = RunOptions.ofThisRun().hosts();
        LaboratoryOfRun.openFor(hosts, Map.of());
        ExecutorService students = Executors.newFixedThreadPool(hosts);
        Trials<T> trials = new Trials<>();
        changes.forEach(change ->
                trials.results.put(change, CompletableFuture.supplyAsync(() -> trial.apply(change), students)));
        students.shutdown();
        return trials;
    }

    /** Ends what {@link #begin} began: later runs record as usual. */
    public static void end() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
    }

    /** One test for each trial. */
    public Stream<DynamicTest> tests(BiConsumer<T, TrialResult> assertion) {
        List<DynamicTest> tests = new ArrayList<>();
        results.forEach((change, result) ->
                tests.add(DynamicTest.dynamicTest(change.toString(), () -> assertion.accept(change, result.join()))));
        return tests.stream();
    }

    /** Gives all results when the trials are over, in the order of the changes. */
    public void whenOver(Consumer<Map<T, TrialResult>> receiver) {
        Map<T, TrialResult> over = new LinkedHashMap<>();
        results.forEach((change, result) -> over.put(change, result.join()));
        receiver.accept(over);
    }
}
