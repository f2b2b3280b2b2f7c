package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepositoryTest {

    private static final String MERGE = "Merge pull request #47427 from someone/branch\n\nWarn about links\n\nMore.\n";

    @Test
    void a_merge_is_told_by_its_pull_request() {
        assertThat(Repository.titleOf(MERGE)).isEqualTo("Warn about links");
        assertThat(Repository.DAEMON.addressOf("cafe", MERGE)).isEqualTo("https://github.com/moby/moby/pull/47427");
    }

    @Test
    void another_commit_is_told_by_itself() {
        assertThat(Repository.titleOf("Warn about links\n\nMore.\n")).isEqualTo("Warn about links");
        assertThat(Repository.CLI.addressOf("cafe", "Warn\n\nMerge pull request #1 from x"))
                .isEqualTo("https://github.com/docker/cli/commit/cafe");
    }
}
