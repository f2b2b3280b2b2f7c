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
    @CsvSource({
        "26.1.5+dfsg1, 26, 1, 5",
        "29.0.0-rc.1, 29, 0, 0",
        "20.10.24+dfsg1, 20, 10, 24",
        "28.5.2, 28, 5, 2",
        "29.7.2-150-gb985e2313a, 29, 7, 2"
    })
    void reads_the_patch_version_if_there_is_one(String text, int major, int minor, int patch) {
        assertThat(EngineVersion.parse(text)).isEqualTo(new EngineVersion(major, minor, patch));
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

    @ParameterizedTest
    @CsvSource({
        "26.0.2, 26.1, true",
        "26.1.0, 26.1, false",
        "26.1.5, 26.1, false",
        "26.1, 26.1.3, false",
        "26.1.2, 26.1.3, true",
        "26.1.3, 26.1.3, false",
        "28.0.0, 28.0.1, true",
        "20.10.24, 20.10, false"
    })
    void a_release_is_before_a_version_as_far_as_that_names_it(String release, String version, boolean before) {
        assertThat(EngineVersion.parse(release).isBefore(EngineVersion.parse(version)))
                .isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"26.1", "26.1.5", "20.10.0"})
    void a_version_is_written_as_far_as_it_was_named(String text) {
        assertThat(EngineVersion.parse(text)).hasToString(text);
    }

    @Test
    void the_newest_release_of_a_line_is_newer_than_each_of_its_releases() {
        assertThat(EngineVersion.parse("26.1"))
                .isGreaterThan(EngineVersion.parse("26.1.99"))
                .isLessThan(EngineVersion.parse("26.2.0"))
                .isEqualTo(EngineVersion.parse("26.1.5").line());
    }
}
