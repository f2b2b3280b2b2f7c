package deepdive.bench.bare;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.host.image.StudentImage;
import deepdive.report.messages.Argument;
import deepdive.report.messages.FeatureText;
import deepdive.report.messages.Outcome;
import deepdive.report.messages.ScenarioEvidence;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import deepdive.report.messages.StepBlock;
import deepdive.report.messages.StepRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplayPlanTest {

    @Test
    void commands_and_keys_are_typed_and_only_what_the_next_command_needs_is_waited_for() {
        ReplayPlan plan = only(
                step("HostSteps#a_host_with_the_course_image"),
                step("TerminalSteps#leave_running", "int", "1", "command", "ping a"),
                step("ConversationSteps#reaches", "int", "1", "string", "a"),
                step("LifeCycleSteps#still_runs", "string", "a"),
                step("TerminalSteps#press", "int", "1", "key", "Control+C"),
                step("NetworkSteps#note_address", "string", "ip-host", "int", "2"),
                step("TerminalSteps#attempt", "int", "2", "command", "curl ip-host"),
                step("TerminalSteps#ends_with", "int", "2", "int", "7"),
                step("PublishSteps#listens", "string", "nginx", "int", "80"));

        assertThat(plan.debian()).contains(StudentImage.COURSE_DEBIAN);
        assertThat(plan.actions())
                .containsExactly(
                        "start\t1\tping a",
                        "show\t1\tbytes from",
                        "press\t1\t\3",
                        "address\t2\tip-host",
                        "type\t2\tcurl ip-host",
                        "end\t2",
                        "port\t80");
    }

    @Test
    void the_longest_scenario_comes_first_and_those_without_images_last() {
        List<ReplayPlan> plans = ReplayPlan.of(List.of(
                scenario("none", Status.PASSED, 9, step("HostSteps#a_host_without_images")),
                scenario("short", Status.PASSED, 1, step("HostSteps#a_host_with", "image", "nginx")),
                scenario("long", Status.PASSED, 8, step("HostSteps#a_host_with", "image", "nginx")),
                scenario("other version", Status.SKIPPED, 5)));

        assertThat(plans).extracting(ReplayPlan::id).containsExactly("long", "short", "none");
        assertThat(plans.get(2).debian()).isEmpty();
    }

    @Test
    void the_numbers_of_a_replay_are_read() {
        Replayed replayed = Replayed.parse("1.250 0.500 0.300 0.200\n");

        assertThat(replayed.plus(replayed)).isEqualTo(new Replayed(2.5, 1, 0.6, 0.4));
    }

    private static ReplayPlan only(StepRun... steps) {
        return ReplayPlan.of(List.of(scenario("one", Status.PASSED, 1, steps))).get(0);
    }

    private static ScenarioRun scenario(String id, Status status, int seconds, StepRun... steps) {
        return new ScenarioRun(
                id,
                new FeatureText("pt", "", ""),
                id,
                "",
                List.of(),
                outcome(status, seconds),
                List.of(steps),
                new ScenarioEvidence(List.of(), Path.of("")));
    }

    /** @param arguments the type and the value of each parameter */
    private static StepRun step(String method, String... arguments) {
        List<Argument> parameters = new java.util.ArrayList<>();
        for (int i = 0; i < arguments.length; i += 2) {
            parameters.add(new Argument(arguments[i + 1], arguments[i + 1], arguments[i], 0));
        }
        return new StepRun(
                "*",
                method,
                parameters,
                new StepBlock(Optional.empty(), List.of()),
                false,
                outcome(Status.PASSED, 0),
                Optional.of("deepdive.specification.steps." + method),
                List.of());
    }

    private static Outcome outcome(Status status, int seconds) {
        return new Outcome(status, Optional.empty(), Optional.empty(), Duration.ofSeconds(seconds));
    }
}
