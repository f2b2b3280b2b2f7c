package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.ChosenScenarios;
import deepdive.specification.steps.EvidenceKeeper;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Mistakes that Docker released: red on a release that has the mistake, green on one that has it no more. The releases are built from
 * source, so this runs only if {@code deepdive.released} is a regular expression of the releases with mistakes.
 */
class ReleasedMistakesIT {

    private static final String WANTED = System.getProperty("deepdive.released", "");

    static List<ReleasedMistake> mistakes() {
        return ReleasedMistake.all();
    }

    @BeforeAll
    static void reports_are_written_elsewhere() {
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/since");
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_released_mistake_is_red_and_its_mending_green(ReleasedMistake mistake) {
        assumeThat(mistake.bad()).as("a release that is wanted").matches(WANTED);
        ChosenScenarios chosen = ChosenScenarios.of(mistake.scenario(), "en", "");
        Trial trial = new SpecificationTrial(chosen.features(), 1);

        List<ReleaseVerdict> bad = untilItHappens(mistake, trial, chosen);
        List<ReleaseVerdict> good = trial.run(mistake.release(mistake.good()), chosen.scenarios());

        assertThat(bad).extracting(ReleaseVerdict::result).containsOnly(VerdictKind.FAILED);
        assertThat(bad.get(0).reason()).containsPattern(mistake.reason());
        assertThat(good).extracting(ReleaseVerdict::result).containsOnly(VerdictKind.OK);
    }

    private static List<ReleaseVerdict> untilItHappens(ReleasedMistake mistake, Trial trial, ChosenScenarios chosen) {
        List<ReleaseVerdict> verdicts = List.of();
        for (int i = 0;
                i < mistake.tries() && verdicts.stream().noneMatch(verdict -> verdict.result() == VerdictKind.FAILED);
                i++) {
            verdicts = trial.run(mistake.release(mistake.bad()), chosen.scenarios());
        }
        return verdicts;
    }
}
