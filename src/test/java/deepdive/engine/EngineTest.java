package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final EngineCatalogue CATALOGUE = EngineCatalogue.load();

    @Test
    void the_existing_engine_is_what_its_daemon_says_it_is() {
        Engine existing = CATALOGUE.named(Engine.EXISTING);
        assertThat(existing.isExisting()).isTrue();
        assertThat(existing).hasToString("existing");

        Engine found = existing.found(EngineVersion.parse("28.5.2"), ImageStore.CONTAINERD);

        assertThat(found.isExisting()).isTrue();
        assertThat(found).hasToString("28.5.2 (existing)");
        assertThat(found.store()).isEqualTo(ImageStore.CONTAINERD);
        assertThat(found.version()).isEqualTo(EngineVersion.parse("28.5.2"));
    }

    @Test
    void an_engine_of_the_catalogue_is_called_by_its_id() {
        Engine engine = CATALOGUE.named("26.1+containerd");

        assertThat(engine.isExisting()).isFalse();
        assertThat(engine).hasToString("26.1+containerd");
        assertThat(engine.folder()).isEqualTo("26.1+containerd");
        assertThat(engine.baseImage()).isEqualTo("debian:trixie");
    }

    @Test
    void a_folders_name_has_no_character_that_a_file_system_may_refuse() {
        assertThat(Engine.folder("source:29.7.2")).isEqualTo("source_29.7.2");
        assertThat(Engine.folder("..")).isEqualTo("engine");
    }

    @Test
    void an_engine_from_source_has_debians_packages_and_those_that_its_recipe_needs() {
        EngineSource.SourceCode code =
                (EngineSource.SourceCode) CATALOGUE.named("source:25.0.9").source();

        assertThat(code).hasToString("source");
        assertThat(code.packages())
                .startsWith("docker.io", "docker-cli")
                .containsAll(code.recipe().hostPackages());
        assertThat(code.cli()).isEqualTo(new SourceTree.Tag("v25.0.7"));
        assertThat(code.cliVersion()).isEqualTo("25.0.7");
    }

    @Test
    void a_cli_that_is_no_tag_is_a_commit() {
        EngineSource.SourceCode code =
                (EngineSource.SourceCode) CATALOGUE.named("source:25.0.9").source();
        String commit = "0123456789".repeat(4);

        EngineSource.SourceCode mixed = new EngineSource.SourceCode(code.moby(), commit, code.version(), code.recipe());

        assertThat(mixed.cli()).isEqualTo(new SourceTree.Commit(commit)).hasToString("commit 012345678901");
        assertThat(mixed.cliVersion()).isEqualTo(commit);
    }

    @Test
    void a_checkout_is_its_folder_with_the_id_of_its_files() {
        SourceTree checkout = new SourceTree.Checkout(Path.of("moby"), "f00d");

        assertThat(checkout.identity()).isEqualTo("f00d");
        assertThat(checkout).hasToString("moby");
    }

    @Test
    void a_table_has_a_row_for_each_line_that_is_no_comment() {
        List<List<String>> releases = ResourceTable.read("/releases.txt");

        assertThat(releases)
                .hasSizeGreaterThan(100)
                .allSatisfy(
                        row -> assertThat(row).hasSize(3).noneMatch(cell -> cell.isBlank() || cell.startsWith("#")));
    }
}
