package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageNameTest {

    @ParameterizedTest
    @CsvSource({
        "docker.io/library/debian:latest, debian:latest",
        "docker.io/deepdive/host:1, deepdive/host:1",
        "debian, debian",
        "localhost/debian:latest, localhost/debian:latest",
        "registry.example/docker.io/library/debian, registry.example/docker.io/library/debian"
    })
    void a_name_is_told_as_the_cli_shows_it(String name, String familiar) {
        assertThat(ImageName.familiar(name)).isEqualTo(familiar);
    }

    @Test
    void an_image_has_a_long_name_and_short_ones() {
        assertThat(ImageName.same("debian", "docker.io/library/debian:latest")).isTrue();
        assertThat(ImageName.same("debian:latest", "debian")).isTrue();
        assertThat(ImageName.same("localhost:5000/debian", "localhost:5000/debian:latest"))
                .as("a port is no tag")
                .isTrue();
        assertThat(ImageName.same("debian", "debian:trixie")).isFalse();
        assertThat(ImageName.same("debian", "localhost/debian:latest")).isFalse();
    }
}
