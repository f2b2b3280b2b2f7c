package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository is a folder or an address; here both are the same one. */
class GitRepositoryTest {

    @TempDir
    private Path folder;

    private TemporaryRepository upstream;
    private String later = "";

    @BeforeEach
    void a_repository_with_a_release_and_a_commit_after_it() throws IOException {
        upstream = new TemporaryRepository(Files.createDirectories(folder.resolve("moby")));
        upstream.write("dockerd.go", "29.0.0").commit();
        upstream.tag("docker-v29.0.0").tag("api/v1.52.0");
        later = upstream.write("later.go", "").commit();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_release_has_the_files_of_its_tag(boolean isAddress) throws IOException {
        assertThat(files(repository(isAddress), new SourceTree.Tag("docker-v29.0.0")))
                .containsExactly("dockerd.go");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_commit_has_its_files_and_says_how_far_it_is_from_a_release(boolean isAddress) throws IOException {
        GitRepository repository = repository(isAddress);
        SourceTree.Commit commit = repository.commit("master");

        assertThat(commit.id()).isEqualTo(later);
        assertThat(repository.describe(commit)).startsWith("docker-v29.0.0-1-g");
        assertThat(files(repository, commit)).containsExactly("dockerd.go", "later.go");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_tag_of_mobys_go_module_is_no_release(boolean isAddress) throws IOException {
        upstream.tag("v2.0.0-beta.17");
        upstream.write("latest.go", "").commit();
        GitRepository repository = repository(isAddress);

        assertThat(repository.describe(repository.commit("master"))).startsWith("docker-v29.0.0-2-g");
    }

    @Test
    void a_commit_that_was_pushed_after_an_earlier_run_is_found() throws IOException {
        repository(true).commit("master");
        String newest = upstream.write("newest.go", "").commit();
        GitRepository repository = repository(true);

        assertThat(repository.commit("master").id()).isEqualTo(newest);
        assertThat(repository.commit(later.substring(0, 10)).id()).isEqualTo(later);
    }

    @Test
    void what_was_fetched_once_needs_no_repository_any_more() throws IOException {
        files(repository(true), new SourceTree.Tag("docker-v29.0.0"));
        Files.move(upstream.folder(), folder.resolve("away"));

        assertThat(files(repository(true), new SourceTree.Tag("docker-v29.0.0")))
                .containsExactly("dockerd.go");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void a_tag_that_is_not_there_is_told_with_the_repository_and_the_variable(boolean isAddress) {
        GitRepository repository = repository(isAddress);

        assertThatThrownBy(() -> files(repository, new SourceTree.Tag("v1.2.3")))
                .isInstanceOf(SourcesUnavailable.class)
                .hasMessageStartingWith("v1.2.3 cannot be had from ")
                .hasMessageContainingAll(upstream.folder().toString(), "DEEPDIVE_MOBY");
    }

    @Test
    void a_repository_that_does_not_answer_is_told_in_gits_words() {
        GitRepository repository =
                new GitRepository("DEEPDIVE_MOBY", "http://127.0.0.1:9/moby", folder.resolve("cache"));

        assertThatThrownBy(() -> repository.commit("master"))
                .isInstanceOf(SourcesUnavailable.class)
                .hasMessageStartingWith("master cannot be had from http://127.0.0.1:9/moby: fatal: ")
                .hasMessageContaining("DEEPDIVE_MOBY");
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void the_history_between_two_tags_is_told_the_oldest_commit_first(boolean isAddress) throws IOException {
        String newest = upstream.write("newest.go", "").commit();
        upstream.tag("docker-v29.0.1");
        GitRepository repository = repository(isAddress);

        assertThat(repository.commitsBetween("docker-v29.0.0", "docker-v29.0.1"))
                .containsExactly(later, newest);
        assertThat(repository.mergeBase("docker-v29.0.0", "docker-v29.0.1"))
                .isEqualTo(upstream.run("rev-parse", "docker-v29.0.0"));
        assertThat(repository.message(newest)).isEqualTo("a change");
    }

    @Test
    void a_commit_that_is_not_in_the_history_is_told() {
        assertThatThrownBy(() -> repository(false).message("0".repeat(40)))
                .isInstanceOf(SourcesUnavailable.class)
                .hasMessageStartingWith("commit 0000");
    }

    private GitRepository repository(boolean isAddress) {
        return new GitRepository(
                "DEEPDIVE_MOBY",
                isAddress ? upstream.address() : upstream.folder().toString(),
                folder.resolve("cache"));
    }

    private List<String> files(GitRepository repository, SourceTree tree) throws IOException {
        Path archive = folder.resolve("archive.tar");
        repository.archive(tree, archive);
        try (TarFile tar = new TarFile(archive)) {
            return tar.getEntries().stream()
                    .filter(entry -> entry.isFile() && !entry.isGlobalPaxHeader())
                    .map(entry -> entry.getName())
                    .toList();
        }
    }
}
