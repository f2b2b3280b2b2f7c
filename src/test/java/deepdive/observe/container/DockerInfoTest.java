package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DockerInfoTest {

    @EachEngine
    void the_network_drivers_are_listed(String engine) {
        assertThat(DockerInfo.parse(Captured.text(engine, "info")).networkDrivers())
                .contains("bridge", "host", "null");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?",
                "ERROR: Cannot connect to the Docker daemon"
            })
    void a_daemon_that_does_not_answer_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> DockerInfo.parse("Client:\n Context:    default\n\nServer:\n" + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void output_that_ends_too_early_is_quoted_at_its_end() {
        String text = Captured.text("26.1", "info");

        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> DockerInfo.parse(text.substring(0, text.indexOf("  Network:"))))
                .satisfies(e -> assertThat(e.line()).isEqualTo("  Volume: local"))
                .withMessageContaining("Plugins/Network");
    }
}
