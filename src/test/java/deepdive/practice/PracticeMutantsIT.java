package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.mutants.Mutant;
import deepdive.mutants.MutantOfRun;
import deepdive.specification.steps.EngineOfRun;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On a host that is wrong, a task does not turn green in practice either, whoever types. */
class PracticeMutantsIT {

    private static final Engine ENGINE = EngineCatalogue.load().named("");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    @BeforeAll
    static void a_laboratory() {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        LaboratoryOfRun.openFor(2, Map.of(ENGINE, 2));
    }

    @AfterAll
    static void record_as_usual() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
    }

    static List<Mutant> mutants() {
        return Mutant.all();
    }

    @ParameterizedTest
    @MethodSource("mutants")
    void a_host_made_wrong_turns_the_practice_red(Mutant mutant) {
        List<PracticeTask> tasks = Practise.tasks("pt", ENGINE);
        PracticeTask task = tasks.stream()
                .filter(each -> each.scenario().name().matches(mutant.scenario()))
                .findFirst()
                .orElseThrow();
        ProgressFile progress = new ProgressFile(state.resolve("practice.tsv"), ENGINE.id());
        Judges judges = new Judges(
                List.of(EngineOfRun.class.getPackageName(), MutantOfRun.class.getPackageName()),
                List.of(new EngineOfRun(ENGINE.id()), new MutantOfRun(mutant.name())));
        Practice practice = new Practice(judges, new PracticeTexts("pt"), tasks, task, progress);
        AtomicInteger shown = new AtomicInteger(-1);
        practice.open(any -> {});
        practice.start();

        Awaitility.await().atMost(PATIENCE).until(() -> {
            Sitting sitting = practice.current();
            int typed = sitting.typed();
            if (sitting.expectation().isPresent() && shown.getAndSet(typed) != typed) {
                practice.showMe();
            }
            return sitting.whole() != Sitting.Stage.RUNNING;
        });

        assertThat(practice.current().whole()).isEqualTo(Sitting.Stage.FAILED);
        assertThat(practice.current().why()).containsPattern(mutant.reason());
        assertThat(progress.done()).isEmpty();
    }
}
