package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineVersionTest {

    @ParameterizedTest
    @CsvSource({
        "26.1.5+dfsg1, 26, 1",
        "29.0.0-rc.1, 29, 0",
        "20.10.24+dfsg1, 20, 10",
        "28.5.2, 28, 5",
        "26.1, 26, 1",
        "26.1+containerd, 26, 1",
        "25, 25, 0",
        "29-rc1, 29, 0",
        "26.1~rc2, 26, 1",
        "' 27.3 ', 27, 3"
    })
    void reads_what_people_write_and_daemons_report(String text, int major, int minor) {
        assertThat(EngineVersion.parse(text)).isEqualTo(new EngineVersion(major, minor));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "latest", "v26.1", "26.", ".1", "26.x", "dev-26.1", "-1.2"})
    void refuses_what_does_not_begin_with_a_version(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EngineVersion.parse(text))
                .withMessageContaining("'" + text + "'");
    }

    @Test
    void older_comes_before_newer_by_number_and_not_by_letter() {
        List<EngineVersion> shuffled = Stream.of("29.0", "26.1", "9.0", "20.10", "20.9", "26.0")
                .map(EngineVersion::parse)
                .sorted()
                .toList();

        assertThat(shuffled)
                .extracting(EngineVersion::toString)
                .containsExactly("9.0", "20.9", "20.10", "26.0", "26.1", "29.0");
    }

    @ParameterizedTest
    @CsvSource({"1.41, 20.10", "1.44, 25.0", "1.51, 28.3", "1.55, 29.0", "1.24, 20.10"})
    void what_answers_as_docker_is_like_the_first_engine_with_its_api(String api, String engine) {
        assertThat(EngineVersion.speaking(api)).isEqualTo(EngineVersion.parse(engine));
    }

    @Test
    void patch_levels_of_one_minor_are_the_same_version() {
        assertThat(EngineVersion.parse("26.1.5+dfsg1")).isEqualByComparingTo(EngineVersion.parse("26.1.0"));
    }
}
