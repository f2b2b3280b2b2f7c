package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DockerInfoTest {

    @ParameterizedTest
    @CsvSource({
        "20.10, overlay2, false",
        "26.1, overlay2, false",
        "26.1+containerd, overlayfs, true",
        "28.5, overlay2, false",
        "28.5+containerd, overlayfs, true",
        "29, overlayfs, true"
    })
    void the_daemon_tells_its_version_and_its_store(String engine, String driver, boolean containerd) {
        DockerInfo info = DockerInfo.parse(Captured.text(engine, "info"));

        assertThat(info.serverVersion())
                .startsWith(engine.replaceFirst("\\+.*", "") + ".")
                .isEqualTo(Captured.found(engine, "info", "Server Version: (.*)"));
        assertThat(info.storageDriver()).isEqualTo(driver);
        assertThat(info.usesContainerdStore()).isEqualTo(containerd);
        assertThat(info.networkDrivers()).contains("bridge", "host", "null");
        assertThat(info.cgroupVersion())
                .contains(Integer.parseInt(Captured.found(engine, "info", "Cgroup Version: (.*)")));
    }

    @Test
    void mirrors_and_firewall_are_told_where_there_are_any() {
        DockerInfo recent = DockerInfo.parse(Captured.text("29", "info"));
        DockerInfo older =
                DockerInfo.parse(Captured.text("28.5", "info").replaceFirst("(?m)^ Registry Mirrors:\\n  .*\\n", ""));

        assertThat(recent.registryMirrors()).containsExactly(Captured.found("29", "info", "Registry Mirrors:\n  (.*)"));
        assertThat(recent.firewallBackend()).contains("iptables");
        assertThat(older.registryMirrors()).isEmpty();
        assertThat(older.firewallBackend()).isEmpty();
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
