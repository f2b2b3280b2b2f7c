package deepdive.report.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Releases;
import java.util.List;
import org.junit.jupiter.api.Test;

class AtlasColumnsTest {

    private final List<String> columns = AtlasColumns.all();

    @Test
    void the_last_release_of_each_line_is_a_column() {
        assertThat(columns)
                .containsAll(Releases.lastOfEachLine().stream()
                        .map(release -> release.engineId())
                        .toList());
    }

    @Test
    void releases_with_a_choice_of_the_image_store_have_a_column_for_each() {
        assertThat(columns)
                .contains("26.1", "26.1+containerd", "source:28.5.2+containerd")
                .doesNotContain("source:29.7.2+containerd", "source:20.10.27+containerd");
    }

    @Test
    void columns_without_an_option_come_first() {
        assertThat(columns.indexOf("source:29.7.2")).isLessThan(columns.indexOf("26.1+containerd"));
    }
}
