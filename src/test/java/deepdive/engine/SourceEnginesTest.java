package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceEnginesTest {

    @TempDir
    private Path folder;

    private TemporaryRepository moby;
    private SourceEngines engines;

    @BeforeEach
    void a_repository() throws IOException {
        moby = new TemporaryRepository(Files.createDirectories(folder.resolve("moby")));
        moby.write("dockerd.go", folder.toString()).commit();
        moby.tag("v25.0.9");
        engines = new SourceEngines(
                () -> new GitRepository("DEEPDIVE_MOBY", moby.folder().toString(), folder.resolve("cache")));
    }

    @Test
    void a_commit_is_like_the_nearest_release_before_it() throws IOException {
        String id = moby.write("later.go", "").commit();

        Engine engine = engines.named("source:" + id);

        assertThat(engine.version()).isEqualTo(EngineVersion.parse("25.0.9"));
        assertThat(engine.suite()).isEqualTo("trixie");
        assertThat(engine.source()).isInstanceOfSatisfying(EngineSource.SourceCode.class, code -> {
            assertThat(code.moby()).isEqualTo(new SourceTree.Commit(id));
            assertThat(code.cliTag()).isEqualTo("v25.0.7");
            assertThat(code.version()).startsWith("25.0.9-1-g");
            assertThat(engine.isVersion(code.version())).isTrue();
            assertThat(engine.isVersion("25.0.9")).isFalse();
        });
    }

    @Test
    void a_newer_release_than_those_of_the_list_is_named_by_its_tag() {
        moby.tag("docker-v30.1.0");

        Engine engine = engines.named("source:docker-v30.1.0");

        assertThat(engine.version()).isEqualTo(EngineVersion.parse("30.1.0"));
        assertThat(engine.source()).isInstanceOfSatisfying(EngineSource.SourceCode.class, code -> {
            assertThat(code.cliTag()).isEqualTo(Releases.newest().cliTag());
            assertThat(code.version()).isEqualTo("30.1.0");
        });
    }

    @Test
    void a_name_keeps_its_meaning_during_a_run() throws IOException {
        String id = "source:" + moby.folder();
        Engine before = engines.named(id);
        moby.write("dockerd.go", "changed");

        assertThat(engines.named(id)).isEqualTo(before);
        assertThat(before.source())
                .isInstanceOfSatisfying(
                        EngineSource.SourceCode.class,
                        code -> assertThat(code.moby()).isInstanceOf(SourceTree.Checkout.class));
    }

    @ParameterizedTest
    @CsvSource({
        "source:28.5.2,            GRAPHDRIVER",
        "source:28.5.2+containerd, CONTAINERD",
        "source:24.0.0+containerd, CONTAINERD",
        "source:29.0.0,            CONTAINERD"
    })
    void a_release_has_its_default_store_or_containerds(String id, ImageStore store) {
        assertThat(engines.named(id).store()).isEqualTo(store);
        assertThat(engines.named(id).id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "source:23.0.1+containerd | no containerd store before 24.0",
                "source:29.7.2+containerd | Type -Dengine=source:29.7.2",
                "source:28.5.2+nftables | no nftables backend before 29.0",
                "source:27.0.0 | There is no release 27.0.0",
                "source:29.1 | There is no release 29.1",
                "source:26.1.9 | Did you mean source:26.1.",
                "source:nosuchbranch | nosuchbranch cannot be had from",
                "source:99.0.0 | docker-v99.0.0 cannot be had from",
                "source:./nosuchfolder | there is no folder"
            })
    void what_cannot_be_built_is_told_with_what_can(String id, String answer) {
        assertThatThrownBy(() -> engines.named(id))
                .isInstanceOf(UnknownEngine.class)
                .hasMessageContaining(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"source:29.7.2", "source:28.5.2+containerd", "26.1+containerd"})
    void the_folder_of_an_engine_has_a_name_that_every_file_system_takes(String id) {
        assertThat(Engine.folder(id)).matches("[A-Za-z0-9._+-]+").isEqualTo(id.replace(':', '_'));
    }

    @Test
    void a_release_since_29_has_each_firewall_backend() {
        assertThat(engines.named("source:29.0.0").firewall()).isEqualTo(Firewall.IPTABLES);
        assertThat(engines.named("source:29.0.0+nftables").firewall()).isEqualTo(Firewall.NFTABLES);
        assertThat(engines.named("source:29.0.0+nftables").store()).isEqualTo(ImageStore.CONTAINERD);
    }

    @Test
    void the_engines_of_all_releases_are_those_and_the_ones_with_the_other_store_or_firewall() {
        assertThat(engines.ofReleases())
                .extracting(Engine::id)
                .contains("source:20.10.0", "source:24.0.0+containerd", "source:29.7.2", "source:29.7.2+nftables")
                .doesNotContain("source:23.0.0+containerd", "source:29.0.0+containerd", "source:28.5.2+nftables")
                .doesNotHaveDuplicates();
    }
}
