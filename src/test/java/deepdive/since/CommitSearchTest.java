package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.ReleaseChanges.CommitChange;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.Features.FeatureScenario;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommitSearchTest {

    private static final FeatureScenario ONE = PretendedTrial.scenario("um", "a step");
    private static final CandidateRelease OLD = CandidateRelease.of("28.5.2", "source:28.5.2");
    private static final CandidateRelease YOUNG = CandidateRelease.of("29.0.0", "source:29.0.0");

    @TempDir
    private Path cache;

    private final List<String> tried = new ArrayList<>();

    /** Commits 1 to 20 lead from the older tag to the newer one; {@code base} is the last common commit. */
    private record PretendedCommits(String program, boolean branches) implements CommitHistory {

        @Override
        public String mergeBase(String one, String other) {
            return branches ? commit(0) : one;
        }

        @Override
        public List<String> commitsBetween(String from, String to) {
            boolean older = to.equals("v28.5.2");
            if (older && !branches) {
                return List.of();
            }
            return IntStream.rangeClosed(1, 20)
                    .mapToObj(number -> commit(older ? -number : number))
                    .toList();
        }

        @Override
        public String title(String commit) {
            return "title of " + commit.substring(0, 2);
        }

        @Override
        public String address(String commit) {
            return program + "/" + commit.substring(0, 2);
        }

        static String commit(int number) {
            return "%02d".formatted(Math.abs(number)) + (number < 0 ? "b" : "a").repeat(38);
        }
    }

    @Test
    void a_daemon_that_makes_the_difference_is_bisected() {
        CommitChange change =
                search(false, id -> id.startsWith("source:29.0.0") || id.matches("source:(0[89]|1\\d|20)a+"));

        assertThat(change.cause()).isEqualTo("daemon");
        assertThat(change.before()).isEqualTo(PretendedCommits.commit(7));
        assertThat(change.after()).isEqualTo(PretendedCommits.commit(8));
        assertThat(change.title()).isEqualTo("title of 08");
        assertThat(change.address()).isEqualTo("daemon/08");
        assertThat(tried)
                .startsWith("source:28.5.2", "source:29.0.0", "source:29.0.0+cli-v28.5.2", "source:28.5.2+cli-v29.0.0")
                .hasSizeLessThan(4 + 6)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_cli_that_makes_the_difference_is_bisected_with_the_newer_daemon() {
        CommitChange change = search(
                false,
                id -> id.equals("source:29.0.0")
                        || id.endsWith("cli-v29.0.0")
                        || id.matches("source:29.0.0.cli-(1[2-9]|20)a+"));

        assertThat(change.cause()).isEqualTo("CLI");
        assertThat(change.after()).isEqualTo(PretendedCommits.commit(12));
        assertThat(change.address()).isEqualTo("CLI/12");
    }

    @Test
    void a_change_on_the_branch_of_the_older_release_is_found_there() {
        CommitChange change =
                search(true, id -> !id.startsWith("source:28.5.2") && !id.matches("source:(0[5-9]|1\\d|20)b+"));

        assertThat(change.before()).isEqualTo(PretendedCommits.commit(-4));
        assertThat(change.after()).isEqualTo(PretendedCommits.commit(-5));
    }

    @Test
    void if_it_takes_both_no_commit_is_searched_for() {
        CommitChange change = search(false, id -> id.equals("source:29.0.0"));

        assertThat(change.cause()).isEqualTo("daemon and CLI");
        assertThat(change.mixtures()).hasSize(2);
        assertThat(change.after()).isEmpty();
        assertThat(tried).hasSize(4);
    }

    /** @param fails the ids of the engines on which the scenario fails */
    private CommitChange search(boolean branches, Predicate<String> fails) {
        PretendedTrial trial = new PretendedTrial((release, scenario) -> {
            tried.add(release.id());
            return fails.test(release.id()) ? VerdictKind.FAILED : VerdictKind.OK;
        });
        return new CommitSearch(
                        new PretendedCommits("daemon", branches),
                        new PretendedCommits("CLI", branches),
                        ONE,
                        trial,
                        new VerdictMemory(cache),
                        told -> {})
                .between(OLD, YOUNG);
    }
}
