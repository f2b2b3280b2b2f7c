package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Container;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.host.RunLabel;
import deepdive.specification.run.ChosenScenarios;
import deepdive.specification.steps.EvidenceKeeper;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.testcontainers.DockerClientFactory;

/** Trials on hosts: the default engine, and an engine that cannot be had. */
@Timeout(240)
class SpecificationTrialIT {

    private final ChosenScenarios chosen = ChosenScenarios.of("@imagem/exercicio/09 and @store-graphdriver", "en", "");
    private final Trial trial = new SpecificationTrial(chosen.features(), 2);

    @BeforeAll
    static void reports_are_written_elsewhere() {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/since");
    }

    @Test
    void scenarios_are_tried_without_regard_to_their_versions_and_the_hosts_end() {
        List<String> before = hosts();

        List<ReleaseVerdict> verdicts = trial.run(CandidateRelease.of("26.1", "26.1"), chosen.scenarios());

        assertThat(chosen.scenarios())
                .extracting(scenario -> scenario.tags().contains("@before-25.0"))
                .containsExactly(true, false);
        assertThat(verdicts).extracting(ReleaseVerdict::result).containsExactly(VerdictKind.FAILED, VerdictKind.OK);
        assertThat(verdicts.get(0).step()).isPositive();
        assertThat(verdicts.get(0).reason()).isNotEmpty();
        assertThat(verdicts)
                .allSatisfy(verdict -> assertThat(verdict.shown())
                        .anySatisfy(shown -> assertThat(shown.text()).startsWith("$ docker ")));
        assertThat(hosts()).as("hosts that the trial has left").isSubsetOf(before);
    }

    @Test
    void an_engine_that_cannot_be_had_is_not_tested_and_says_why() {
        List<ReleaseVerdict> verdicts = trial.run(CandidateRelease.of("9.9.9", "source:9.9.9"), chosen.scenarios());

        assertThat(verdicts).hasSize(2).allSatisfy(verdict -> {
            assertThat(verdict.result()).isEqualTo(VerdictKind.UNTESTED);
            assertThat(verdict.reason()).contains("9.9.9");
        });
    }

    /** The ids of this process's hosts: containers that are not the registry of the mirror. Other tests may have some. */
    private static List<String> hosts() {
        return DockerClientFactory.lazyClient()
                .listContainersCmd()
                .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                .exec()
                .stream()
                .filter(container -> container.getImage().contains("host"))
                .map(Container::getId)
                .toList();
    }
}
