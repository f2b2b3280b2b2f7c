package deepdive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Archive;
import deepdive.evidence.Comparison;
import deepdive.evidence.EngineDescription;
import deepdive.evidence.Events;
import deepdive.evidence.RecordingPath;
import deepdive.evidence.ReleaseChanges;
import deepdive.evidence.Session;
import deepdive.evidence.Snapshot;
import deepdive.evidence.VersionClaims;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The page about evidence shows each kind of evidence in the JSON form of its record. */
class ReportDataTest {

    private static final JsonMapper JSON = new JsonMapper();

    private final String page = read();

    @Test
    void the_examples_are_what_the_records_write() {
        assertThat(json(EngineDescription.read(example("## engine.json"), problem -> {})
                        .orElseThrow()
                        .json()))
                .isEqualTo(json(example("## engine.json")));
        assertThat(json(Session.read(example("## session.json")).orElseThrow().json()))
                .isEqualTo(json(example("## session.json")));
        assertThat(json(ReleaseChanges.read(example("## since/*.json"))
                        .orElseThrow()
                        .json()))
                .isEqualTo(json(example("## since/*.json")));
        assertThat(json(VersionClaims.read(example("## since/tags.json"))
                        .orElseThrow()
                        .json()))
                .isEqualTo(json(example("## since/tags.json")));
        assertThat(json(Snapshot.read(example("### snapshot")).orElseThrow().body()))
                .isEqualTo(json(example("### snapshot")));
        assertThat(json(Events.read(example("### events")).body())).isEqualTo(json(example("### events")));
        assertThat(json(Archive.read(example("### archive")).orElseThrow().body()))
                .isEqualTo(json(example("### archive")));
        assertThat(json(Comparison.read(example("### oracles")).orElseThrow().body()))
                .isEqualTo(json(example("### oracles")));
    }

    @Test
    void the_table_has_the_media_type_of_each_kind() {
        assertThat(page)
                .contains(
                        "`" + Snapshot.MEDIA_TYPE + "` | `daemon`",
                        "`" + Events.MEDIA_TYPE + "` | `daemon`",
                        "`" + Archive.MEDIA_TYPE + "` | `image`",
                        "`" + Comparison.MEDIA_TYPE + "` | `oracles`",
                        "`" + RecordingPath.MEDIA_TYPE + "` | `terminal 1`");
    }

    /** The indented block below a heading. */
    private String example(String heading) {
        Matcher block = Pattern.compile("(?m)^" + Pattern.quote(heading) + "\\n\\n((?:    .*\\n)+)")
                .matcher(page);
        assertThat(block.find()).as(heading).isTrue();
        return block.group(1);
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private static String read() {
        try {
            return Files.readString(Path.of("docs/report-data.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
