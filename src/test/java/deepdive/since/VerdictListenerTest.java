package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.ShownAfterStep;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.since.pretended.PretendedSteps;
import io.cucumber.core.options.CommandlineOptionsParser;
import io.cucumber.core.runtime.Runtime;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictListenerTest {

    @TempDir
    private Path folder;

    @Test
    void a_scenario_that_passes_is_ok_and_what_it_showed_is_kept_by_step() throws IOException {
        ReleaseVerdict verdict = verdictOf(
                "Given terminal 1 shows \"a\"",
                "And attachments that no terminal showed",
                "And terminal 2 shows \"b\"");

        assertThat(verdict.result()).isEqualTo(VerdictKind.OK);
        assertThat(verdict.step()).isZero();
        assertThat(verdict.words()).isEqualTo("ok");
        assertThat(verdict.file()).isEqualTo("01-1-um.feature");
        assertThat(verdict.scenario()).isEqualTo("One");
        assertThat(verdict.shown())
                .containsExactly(
                        new ShownAfterStep(1, "terminal 1", "$ docker ps\na"),
                        new ShownAfterStep(3, "terminal 2", "$ docker ps\nb"));
    }

    @Test
    void a_failure_has_the_steps_number_its_sentence_and_its_message() throws IOException {
        ReleaseVerdict verdict = verdictOf(
                "Given terminal 1 shows \"a\"", "Then Docker does something else", "And Docker does something else");

        assertThat(verdict.result()).isEqualTo(VerdictKind.FAILED);
        assertThat(verdict.step()).isEqualTo(2);
        assertThat(verdict.sentence()).isEqualTo("Then Docker does something else");
        assertThat(verdict.reason()).isEqualTo("expected: a\n     got: b");
        assertThat(verdict.words()).isEqualTo("failed at: Then Docker does something else");
    }

    @Test
    void what_does_not_apply_is_skipped_for_its_reason() throws IOException {
        ReleaseVerdict verdict = verdictOf("Given the host is of another kind");

        assertThat(verdict.result()).isEqualTo(VerdictKind.SKIPPED);
        assertThat(verdict.words()).isEqualTo("skipped: another kind");
    }

    @Test
    void where_there_is_no_host_nothing_is_tested() throws IOException {
        ReleaseVerdict verdict = verdictOf("Given there is no host");

        assertThat(verdict.result()).isEqualTo(VerdictKind.UNTESTED);
        assertThat(verdict.words()).isEqualTo("cannot be tested: no host");
    }

    @Test
    void a_scenario_that_lost_its_host_says_nothing_about_the_release() throws IOException {
        ReleaseVerdict verdict = verdictOf("Given terminal 1 shows \"a\"", "Then the daemon goes away");

        assertThat(verdict.result()).isEqualTo(VerdictKind.LOST);
        assertThat(verdict.result().isTested()).isFalse();
    }

    private ReleaseVerdict verdictOf(String... steps) throws IOException {
        Path feature = folder.resolve("01-1-um.feature");
        Files.writeString(feature, "Feature: um\n  Scenario: One\n    " + String.join("\n    ", steps) + "\n");
        VerdictListener listener = new VerdictListener(PretendedTrial.release("0.1"));
        Runtime.builder()
                .withRuntimeOptions(new CommandlineOptionsParser(OutputStream.nullOutputStream())
                        .parse("--no-summary", "--glue", PretendedSteps.class.getPackageName(), feature.toString())
                        .setPublishQuiet(true)
                        .build())
                .withAdditionalPlugins(listener)
                .build()
                .run();
        assertThat(listener.verdicts()).hasSize(1);
        return listener.verdicts().get(0);
    }
}
