package deepdive.observe.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImageManifestTest {

    @ParameterizedTest
    @CsvSource({
        "20.10, [0-9a-f]{64}\\.json, [0-9a-f]{64}/layer\\.tar",
        "26.1, blobs/sha256/[0-9a-f]{64}, blobs/sha256/[0-9a-f]{64}",
        "28.5, blobs/sha256/[0-9a-f]{64}, blobs/sha256/[0-9a-f]{64}",
        "26.1+containerd, blobs/sha256/[0-9a-f]{64}, blobs/sha256/[0-9a-f]{64}",
        "28.5+containerd, blobs/sha256/[0-9a-f]{64}, blobs/sha256/[0-9a-f]{64}"
    })
    void an_image_has_a_configuration_tags_and_layers(String engine, String config, String layer) {
        ImageManifest manifest =
                ImageManifest.parse(Captured.text(engine, "manifest-nginx")).get(0);

        assertThat(manifest.config()).matches(config);
        assertThat(manifest.repoTags()).containsExactly("nginx:latest");
        assertThat(manifest.layers()).hasSizeGreaterThan(1).allMatch(path -> path.matches(layer));
    }

    @Test
    void an_image_saved_by_its_id_has_no_tags() {
        assertThat(ImageManifest.parse("[{\"Config\":\"c\",\"RepoTags\":null,\"Layers\":[\"a\",\"b\"]}]"))
                .containsExactly(new ImageManifest("c", List.of(), List.of("a", "b")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "[]",
                "{}",
                "null",
                "[{}]",
                "[1]",
                "[{\"Config\":1}]",
                "[{\"Config\":\"c\",\"Layers\":\"a\"}]",
                "[{\"Config\":\"c\",\"Layers\":[1]}]",
                "[{\"Config\":\"c\"}] x",
                "jq: error: Could not open file"
            })
    void what_is_no_manifest_is_quoted(String text) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ImageManifest.parse(text))
                .satisfies(e -> assertThat(e.line()).isNotBlank());
    }

    @Test
    void the_line_where_json_breaks_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ImageManifest.parse("[\n  {\n    \"Config\": oops\n  }\n]\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo("    \"Config\": oops"));
    }
}
