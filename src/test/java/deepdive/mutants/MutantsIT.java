package deepdive.mutants;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.trials.TrialOnHost;
import deepdive.trials.TrialResult;
import deepdive.trials.Trials;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * Each mutant turns its scenario red, for the right reason. The report of all mutants is {@code reports/mutants.json} and
 * {@code .html}. With {@code -Ddeepdive.mutants=} and a regular expression, only the mutants with such a name are run, and their
 * report is in {@code target/mutants}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MutantsIT {

    private static final String ALL = ".*";
    private static final String NAMES = System.getProperty("deepdive.mutants", ALL);

    private static final MutantScenarios SCENARIOS = new MutantScenarios();

    private final Trials<Mutant> trials = Trials.begin(
            "mutants",
            chosen(),
            mutant -> TrialOnHost.run(mutant, SCENARIOS.of(mutant).name()));

    private static List<Mutant> chosen() {
        return Mutant.all().stream()
                .filter(mutant -> mutant.name().matches(NAMES))
                .toList();
    }

    @AfterAll
    void report() {
        trials.whenOver(results -> new MutantReportFactory(SCENARIOS)
                .report(results)
                .write(Path.of(NAMES.equals(ALL) ? "reports" : "target/mutants")));
        Trials.end();
    }

    @TestFactory
    Stream<DynamicTest> a_host_made_wrong_turns_the_specification_red() {
        return trials.tests(MutantsIT::assertRed);
    }

    private static void assertRed(Mutant mutant, TrialResult result) {
        assertThat(result.status())
                .as("on this host, '%s' was to fail", mutant.scenario())
                .isEqualTo(TrialResult.TrialStatus.FAILED);
        assertThat(result.message()).containsPattern(mutant.reason());
    }
}
