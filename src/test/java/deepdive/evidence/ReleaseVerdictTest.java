package deepdive.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseChanges.CommitChange;
import deepdive.evidence.ReleaseChanges.ReleaseChange;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseVerdictTest {

    static final Instant TIME = Instant.parse("2026-11-24T07:00:01Z");

    @Test
    void a_verdict_in_a_few_words_has_the_failed_step_or_the_first_line_of_the_reason() {
        assertThat(verdict(VerdictKind.OK, "", "").words()).isEqualTo("ok");
        assertThat(verdict(VerdictKind.FAILED, "Then it ends", "expected: …").words())
                .isEqualTo("failed at: Then it ends");
        assertThat(verdict(VerdictKind.FAILED, "", "expected: …").words()).isEqualTo("failed");
        assertThat(verdict(VerdictKind.SKIPPED, "", "another store\nand more").words())
                .isEqualTo("skipped: another store");
        assertThat(verdict(VerdictKind.UNTESTED, "", "no disk").words()).isEqualTo("cannot be tested: no disk");
        assertThat(verdict(VerdictKind.LOST, "", "").words()).isEqualTo("lost its host: ");
    }

    @Test
    void a_release_that_could_not_be_had_and_a_host_that_went_away_say_nothing_about_docker() {
        assertThat(Arrays.stream(VerdictKind.values()).filter(VerdictKind::isTested))
                .containsExactly(VerdictKind.OK, VerdictKind.FAILED, VerdictKind.SKIPPED);
    }

    @Test
    void a_release_that_cannot_be_tested_has_the_reason() {
        ReleaseVerdict untested =
                ReleaseVerdict.untested("29.0.0", "source:29.0.0", "01-1-um.feature", "um", "it cannot be built");

        assertThat(untested.words()).isEqualTo("cannot be tested: it cannot be built");
        assertThat(untested.release()).isEqualTo("29.0.0");
        assertThat(untested.tried()).isPresent();
    }

    @Test
    void a_change_gets_its_commit_and_the_changes_get_their_details() {
        ReleaseVerdict ok = verdict(VerdictKind.OK, "", "");
        ReleaseChange change = new ReleaseChange(
                "01-1-um.feature",
                "um",
                ok,
                ok,
                List.of("29.0.1"),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
        CommitChange commit = new CommitChange("CLI", List.of(), "f00d", "cafe", 0, "Warn", "");
        ReleaseChanges changes = new ReleaseChanges(
                "um", "28.0", "29.0", 3, List.of(change), List.of(ok), List.of("28.0"), List.of(), Optional.of(TIME));

        ReleaseChanges detailed = changes.with(List.of(change.with(commit)));

        assertThat(detailed.changes()).singleElement().satisfies(found -> {
            assertThat(found.commit()).contains(commit);
            assertThat(found.between()).containsExactly("29.0.1");
        });
        assertThat(detailed.unchanged()).containsExactly(ok);
        assertThat(detailed.finished()).contains(TIME);
    }

    private static ReleaseVerdict verdict(VerdictKind kind, String sentence, String reason) {
        return new ReleaseVerdict(
                "28.5.2",
                "source:28.5.2",
                "01-1-um.feature",
                "um",
                kind,
                sentence.isEmpty() ? 0 : 2,
                sentence,
                reason,
                List.of(),
                Optional.of(TIME));
    }
}
