package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.mutants.Mutant;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import deepdive.trials.ChangeOfRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** On a host that is wrong, a task does not turn green in practice either, whoever types. */
class PracticeMutantsIT {

    private static final Engine ENGINE = EngineCatalogue.load().named("");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int FIFTEENTH = 15;
    private static final @Nullable String NAMES = System.getProperty("deepdive.mutants");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    @BeforeAll
    static void a_laboratory() {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        LaboratoryOfRun.openFor(LaboratoryOfRun.usualHosts(), Map.of(ENGINE, LaboratoryOfRun.usualHosts()));
    }

    @AfterAll
    static void record_as_usual() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
    }

    @TestFactory
    Stream<DynamicTest> a_host_made_wrong_turns_the_practice_red() {
        ExecutorService students = Executors.newFixedThreadPool(LaboratoryOfRun.usualHosts());
        Map<Mutant, CompletableFuture<Void>> practices = new LinkedHashMap<>();
        chosen().forEach(mutant ->
                practices.put(mutant, CompletableFuture.runAsync(() -> mustTurnRed(mutant), students)));
        students.shutdown();
        return practices.entrySet().stream()
                .map(practice -> DynamicTest.dynamicTest(
                        practice.getKey().name(), () -> practice.getValue().join()));
    }

    /** One mutant of fifteen, because all of them take ten minutes; all whose names match, if the property is set. */
    private static Stream<Mutant> chosen() {
        List<Mutant> all = Mutant.all();
        return IntStream.range(0, all.size())
                .filter(i ->
                        NAMES == null ? i % FIFTEENTH == 0 : all.get(i).name().matches(NAMES))
                .mapToObj(all::get);
    }

    private void mustTurnRed(Mutant mutant) {
        List<PracticeTask> tasks = Practise.tasks("pt", ENGINE);
        PracticeTask task = tasks.stream()
                .filter(each -> each.scenario().name().matches(mutant.scenario()))
                .findFirst()
                .orElseThrow();
        ProgressFile progress = new ProgressFile(state.resolve(mutant.name() + ".tsv"), ENGINE.id());
        Judges judges = new Judges(
                List.of(EngineOfRun.class.getPackageName(), ChangeOfRun.class.getPackageName()),
                List.of(new EngineOfRun(ENGINE.id()), new ChangeOfRun(mutant)));
        Practice practice = new Practice(judges, new PracticeTexts("pt"), tasks, task, progress);
        AtomicInteger shown = new AtomicInteger(-1);
        practice.open(any -> {});
        practice.start();

        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            Sitting sitting = practice.current();
            CommandState command = sitting.command();
            int typed = command.typed();
            if (command.expectation().isPresent() && shown.getAndSet(typed) != typed) {
                practice.showMe();
            }
            assertThat(sitting.whole())
                    .as(
                            "the task “%s”: %s, waits for %s, last entered %s",
                            task.scenario().name(), sitting.steps(), command.expectation(), command.entered())
                    .isNotEqualTo(Sitting.Stage.RUNNING);
        });

        assertThat(practice.current().whole()).isEqualTo(Sitting.Stage.FAILED);
        assertThat(practice.current().why()).containsPattern(mutant.reason());
        assertThat(progress.done()).isEmpty();
    }
}
