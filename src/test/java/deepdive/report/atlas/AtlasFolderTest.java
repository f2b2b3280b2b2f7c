package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.evidence.Atlas;
import deepdive.handout.BlockNames;
import deepdive.report.document.text.Translations;
import deepdive.report.matrix.Baseline;
import deepdive.report.messages.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasFolderTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void a_folder_that_is_not_there_is_an_empty_atlas() {
        assertThat(new AtlasFolder(folder.resolve("none")).read()).isEqualTo(Atlas.EMPTY);
    }

    @Test
    void what_is_written_is_read_and_serves_as_a_baseline() {
        Atlas atlas = atlas();

        new AtlasFolder(folder).write(atlas, Translations.read(Path.of("features")));

        assertThat(new AtlasFolder(folder).read()).isEqualTo(atlas);
        assertThat(Baseline.read(folder.resolve("compatibility.json"))
                        .compare(AtlasFolder.matrix(atlas))
                        .passed())
                .isTrue();
    }

    @Test
    void the_page_counts_the_scenarios_of_each_engine_and_names_those_that_are_missing() throws Exception {
        new AtlasFolder(folder).write(atlas(), Translations.read(Path.of("features")));

        assertThat(Files.readString(folder.resolve("README.md")))
                .contains("| source:28.5.2 |  |  |  |  | 1 | 0 | 1 | 0 |  |")
                .containsPattern("Missing: .*source:20\\.10\\.")
                .doesNotContainPattern("Missing: .*source:28\\.5\\.2,");
    }

    @Test
    void a_broken_file_is_told_with_its_path() throws Exception {
        Files.writeString(folder.resolve(Atlas.FILE), "<<<<<<< HEAD");

        assertThatThrownBy(() -> new AtlasFolder(folder).read())
                .isInstanceOf(AtlasUnreadable.class)
                .hasMessageContaining(folder.resolve(Atlas.FILE).toString());
    }

    private static Atlas atlas() {
        RanEngine engine = new RanEngine("source:28.5.2")
                .scenario("04-2#1", "A link", Status.PASSED, "")
                .scenario("04-2#2", "Its variables", Status.FAILED, "none")
                .output("01/1", "out\n", 0);
        return new AtlasKeeper("1", new BlockNames(Map.of("01/1", "01 terminal 1: docker ps")))
                .add(Atlas.EMPTY, engine.run(), engine.session());
    }
}
