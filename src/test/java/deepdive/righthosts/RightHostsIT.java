package deepdive.righthosts;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.trials.TrialOnHost;
import deepdive.trials.TrialResult;
import deepdive.trials.Trials;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * On a right host that is set up in another way, the specification is green, or a scenario does not apply and has a reason. One
 * trial of four is run. With {@code -Ddeepdive.right.hosts=} and a regular expression, all trials of the hosts with such a name
 * are run; with {@code -Ddeepdive.right.scenarios=}, the scenarios with such a name on these hosts.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightHostsIT {

    private static final String HOSTS = System.getProperty("deepdive.right.hosts", "");
    private static final String SCENARIOS = System.getProperty("deepdive.right.scenarios", "");
    private static final int FOURTH = 4;

    private final Trials<RightHost> trials =
            Trials.begin("right-hosts", chosen(), host -> TrialOnHost.run(host, host.scenario()));

    @AfterAll
    static void record_as_usual() {
        Trials.end();
    }

    @TestFactory
    Stream<DynamicTest> a_right_host_that_is_set_up_in_another_way_is_green() {
        return trials.tests(RightHostsIT::assertNotRed);
    }

    private static List<RightHost> chosen() {
        List<RightHost> all = RightHost.with(SCENARIOS).toList();
        return IntStream.range(0, all.size())
                .filter(i -> HOSTS.isEmpty()
                        ? i % FOURTH == 0
                        : all.get(i).script().name().matches(HOSTS))
                .mapToObj(all::get)
                .toList();
    }

    private static void assertNotRed(RightHost host, TrialResult result) {
        assertThat(result.status())
                .as("%s%n%s%n%s", host.script().summary(), host.scenario(), result.message())
                .isNotEqualTo(TrialResult.TrialStatus.FAILED);
        if (result.status() == TrialResult.TrialStatus.NOT_APPLICABLE) {
            assertThat(result.message()).as("the reason").isNotBlank();
        }
    }
}
