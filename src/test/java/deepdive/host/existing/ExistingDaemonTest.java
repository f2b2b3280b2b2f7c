package deepdive.host.existing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineVersion;
import deepdive.host.Daemon;
import deepdive.host.PodmanSocket;
import org.junit.jupiter.api.Test;

class ExistingDaemonTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_daemon_for_linux_containers_is_taken_as_it_is() throws Exception {
        assertThat(ExistingDaemon.whyNotAHost(info("linux"))).isEmpty();
    }

    @Test
    void podman_is_told_from_docker() throws Exception {
        Version podman = version("{\"Version\": \"5.4.2\", \"Components\": [{\"Name\": \"Podman Engine\"}]}");
        Version docker = version("{\"Version\": \"26.1.5\", \"Components\": [{\"Name\": \"Engine\"}]}");

        assertThat(Daemon.otherProduct(podman)).hasValue("Podman");
        assertThat(Daemon.otherProduct(docker)).isEmpty();
        assertThat(Daemon.otherProduct(version("{\"Version\": \"17.05.0-ce\"}")))
                .as("a daemon that tells no components")
                .isEmpty();
    }

    @Test
    void of_podman_is_expected_what_the_docker_engine_does_that_it_says_it_is_like() throws Exception {
        try (PodmanSocket podman = new PodmanSocket();
                ExistingDaemon existing = ExistingDaemon.connect(podman.address(), null)) {
            assertThat(existing.engine(EngineCatalogue.load().named(Engine.EXISTING))
                            .version())
                    .isEqualTo(EngineVersion.parse("20.10"));
            assertThat(existing.daemon().release()).isEqualTo("Podman 5.4.2");
        }
    }

    @Test
    void windows_containers_are_none_of_the_hand_outs() throws Exception {
        assertThat(ExistingDaemon.whyNotAHost(info("windows")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("windows"));
    }

    private static Version version(String json) throws Exception {
        return JSON.readValue(json, Version.class);
    }

    private static Info info(String os) throws Exception {
        return JSON.readValue("{\"OSType\": \"" + os + "\"}", Info.class);
    }
}
