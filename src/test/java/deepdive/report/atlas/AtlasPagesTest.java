package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Atlas;
import deepdive.handout.BlockNames;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtlasPagesTest {

    private static final Path FEATURES = Path.of("features");
    private static final FileTime LATER = FileTime.from(Instant.now().plus(Duration.ofHours(1)));

    private final AtlasPages pages = new AtlasPages(FEATURES, Path.of("handout"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private AtlasFolder kept;
    private Path reports;

    @BeforeEach
    void an_atlas() {
        reports = folder.resolve("reports");
        kept = new AtlasFolder(folder.resolve("kept"));
        RanEngine engine = new RanEngine("source:28.5.2").scenario("04-2#1", "A link", Status.PASSED, "");
        kept.write(
                new AtlasKeeper("1", new BlockNames(Map.of())).add(Atlas.EMPTY, engine.run(), engine.session()),
                Translations.read(FEATURES));
    }

    @Test
    void pages_that_are_newer_than_their_sources_stay() throws IOException {
        pages.write(kept, reports);
        Path page = touched("changes.html", "kept");
        Files.setLastModifiedTime(reports.resolve("atlas/compatibility.html"), LATER);

        pages.write(kept, reports);

        assertThat(page).hasContent("kept");
    }

    @Test
    void pages_are_written_anew_after_the_atlas() throws IOException {
        pages.write(kept, reports);
        Path page = touched("changes.html", "old");
        Files.setLastModifiedTime(reports.resolve("atlas/compatibility.html"), LATER);
        Files.setLastModifiedTime(folder.resolve("kept/atlas.json"), LATER);

        pages.write(kept, reports);

        assertThat(Files.readString(page)).contains("<html");
    }

    @Test
    void pages_are_written_anew_if_one_is_missing() throws IOException {
        pages.write(kept, reports);
        touched("changes.html", "kept");
        Files.delete(reports.resolve("atlas/compatibility.html"));

        pages.write(kept, reports);

        assertThat(reports.resolve("atlas/compatibility.html")).exists();
    }

    @Test
    void an_empty_atlas_has_no_pages() {
        pages.write(new AtlasFolder(folder.resolve("none")), reports);

        assertThat(reports.resolve("atlas")).doesNotExist();
    }

    private Path touched(String name, String text) throws IOException {
        Path page = Files.writeString(reports.resolve("atlas").resolve(name), text);
        return Files.setLastModifiedTime(page, LATER);
    }
}
