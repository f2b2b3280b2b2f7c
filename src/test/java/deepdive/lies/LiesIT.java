package deepdive.lies;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Comparison;
import deepdive.trials.TrialOnHost;
import deepdive.trials.TrialResult;
import deepdive.trials.TrialResult.FailedStep;
import deepdive.trials.Trials;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * If the daemon lies to us, the screen contradicts it, and the message has both answers. One lie of four is told; with
 * {@code -Ddeepdive.lies=} and a regular expression, all lies with such a name.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LiesIT {

    private static final String NAMES = System.getProperty("deepdive.lies", "");
    private static final int FOURTH = 4;

    private final Trials<Lie> trials = Trials.begin("lies", chosen(), lie -> TrialOnHost.run(lie, lie.scenario()));

    @AfterAll
    static void record_as_usual() {
        Trials.end();
    }

    @TestFactory
    Stream<DynamicTest> a_daemon_that_lies_is_contradicted_by_the_screen() {
        return trials.tests(LiesIT::assertFoundOut);
    }

    private static List<Lie> chosen() {
        List<Lie> all = Lie.all();
        return IntStream.range(0, all.size())
                .filter(i -> NAMES.isEmpty()
                        ? i % FOURTH == 0
                        : all.get(i).script().name().matches(NAMES))
                .mapToObj(all::get)
                .toList();
    }

    private static void assertFoundOut(Lie lie, TrialResult result) {
        lie.reason()
                .ifPresentOrElse(
                        reason -> assertRed(reason, result),
                        () -> assertThat(result)
                                .isEqualTo(new TrialResult(TrialResult.TrialStatus.PASSED, Optional.empty(), "")));
    }

    private static void assertRed(Pattern reason, TrialResult result) {
        assertThat(result.status()).as(result.message()).isEqualTo(TrialResult.TrialStatus.FAILED);
        assertThat(result.message()).containsPattern(reason);
        result.failure().flatMap(FailedStep::comparison).ifPresent(LiesIT::assertBothAreToldIn);
    }

    private static void assertBothAreToldIn(Comparison comparison) {
        assertThat(comparison.screen().inEnglish()).isNotBlank();
        assertThat(comparison.daemon().inEnglish()).isNotBlank();
    }
}
