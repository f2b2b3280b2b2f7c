package deepdive.since.answer;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseChanges;
import deepdive.evidence.ReleaseChanges.CommitChange;
import deepdive.evidence.ReleaseChanges.ReleaseChange;
import deepdive.evidence.ReleaseChanges.UntestedRelease;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.ShownAfterStep;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SinceTextTest {

    private static final ReleaseVerdict OK = verdict("0.0", VerdictKind.OK, 0, "");
    private static final ReleaseVerdict FAILED = verdict("0.3", VerdictKind.FAILED, 2, "Then terminal 1 shows \"a\"");

    @Test
    void a_change_is_told_in_a_box_with_both_screens_its_source_and_the_way_to_see_it_again() {
        ReleaseChange change = new ReleaseChange(
                "01-1-um.feature",
                "um",
                OK,
                FAILED,
                List.of("0.1", "0.2"),
                List.of("Debian: trixie, then forky"),
                List.of("https://a.example/pull/1"),
                List.of("https://b.example/compare/a...b"),
                List.of("./lab verify"),
                Optional.of(new CommitChange("CLI", List.of(), "f00d", "cafe", 2, "Warn", "https://b.example/pull/2")));

        assertThat(text(List.of(change), List.of(), List.of("0.0", "0.3"))).isEqualTo("""

                        ┌────────────────────────────────────────────────┐
                        │ 01-1 um                                        │
                        │ up to 0.0: ok                                  │
                        │ from 0.3: failed at: Then terminal 1 shows "a" │
                        └────────────────────────────────────────────────┘
                        The change is between 0.0 and 0.3, because these cannot be tested: 0.1, 0.2
                        on 0.3:
                          expected: a
                               got: b
                          1
                          2
                          3
                          4
                        terminal 1 on 0.0       │ terminal 1 on 0.3
                                                │
                        $ docker ps             │ $ docker ps
                        a                       │ b
                        The hosts also differ in Debian: trixie, then forky
                        Upstream: https://a.example/pull/1
                        The difference is made by: CLI
                        First commit with the change: cafe Warn
                        Last commit without it: f00d; 2 between cannot be tested
                        https://b.example/pull/2
                        Compare: https://b.example/compare/a...b
                        Reproduce with: ./lab verify

                        Not tested: Docker 0.2: it cannot be built
                        1 change from 0.0 to 0.3; 2 of 4 releases tried""");
    }

    @Test
    void where_nothing_changes_it_says_what_is_so() {
        assertThat(text(List.of(), List.of(FAILED), List.of("0.0"))).isEqualTo("""

                        No change: 01-1 um: failed at: Then terminal 1 shows "a"
                        Not tested: Docker 0.2: it cannot be built
                        0 changes from 0.0 to 0.3; 1 of 4 releases tried""");
    }

    @Test
    void where_nothing_was_tested_it_does_not_say_that_nothing_changes() {
        assertThat(text(List.of(), List.of(), List.of())).endsWith("Nothing could be tested from 0.0 to 0.3");
    }

    @Test
    void the_screens_are_those_of_the_first_step_that_differs() {
        ReleaseVerdict before = shows(OK, "terminal 2", 1, "$ a\none", "terminal 1", 1, "$ b\n");
        ReleaseVerdict after = shows(FAILED, "terminal 1", 2, "$ b\ntwo", "terminal 1", 3, "$ c\nlater");

        assertThat(ShownDifference.of(before, after)).contains(new ShownDifference("terminal 1", "$ b\n", "$ b\ntwo"));
        assertThat(ShownDifference.of(after, before)).contains(new ShownDifference("terminal 1", "$ b\ntwo", "$ b\n"));
        assertThat(ShownDifference.of(before, before)).isEmpty();
    }

    private static ReleaseVerdict verdict(String release, VerdictKind kind, int step, String sentence) {
        return new ReleaseVerdict(
                release,
                "source:" + release,
                "01-1-um.feature",
                "um",
                kind,
                step,
                sentence,
                step > 0 ? "expected: a\n\n     got: b\n1\n2\n3\n4\n5" : "",
                List.of(new ShownAfterStep(1, "terminal 1", "$ docker ps\n" + (step > 0 ? "b" : "a"))),
                Optional.empty());
    }

    private static ReleaseVerdict shows(
            ReleaseVerdict verdict, String one, int first, String text, String two, int second, String more) {
        return new ReleaseVerdict(
                verdict.release(),
                verdict.engine(),
                verdict.file(),
                verdict.scenario(),
                verdict.result(),
                verdict.step(),
                verdict.sentence(),
                verdict.reason(),
                List.of(new ShownAfterStep(first, one, text), new ShownAfterStep(second, two, more)),
                verdict.tried());
    }

    private static String text(List<ReleaseChange> changes, List<ReleaseVerdict> unchanged, List<String> tried) {
        ReleaseChanges all = new ReleaseChanges(
                "um",
                "0.0",
                "0.3",
                4,
                changes,
                unchanged,
                tried,
                List.of(new UntestedRelease("0.2", "it cannot be built\nits last lines")),
                Optional.empty());
        return String.join("\n", new SinceText(all, 50).lines());
    }
}
