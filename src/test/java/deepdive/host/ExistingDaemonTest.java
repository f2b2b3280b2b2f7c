package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.model.Info;
import com.github.dockerjava.api.model.Version;
import org.junit.jupiter.api.Test;

class ExistingDaemonTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String DOCKER = "{\"Version\": \"26.1.5\", \"Components\": [{\"Name\": \"Engine\"}]}";

    @Test
    void a_docker_engine_for_linux_is_taken_as_it_is() throws Exception {
        assertThat(ExistingDaemon.whyNotAHost(version(DOCKER), info("linux"))).isEmpty();
        assertThat(ExistingDaemon.whyNotAHost(version("{\"Version\": \"17.05.0-ce\"}"), info("linux")))
                .as("a daemon that tells no components")
                .isEmpty();
    }

    @Test
    void podman_is_told_from_docker() throws Exception {
        Version podman = version("{\"Version\": \"5.4.2\", \"Components\": [{\"Name\": \"Podman Engine\"}]}");

        assertThat(ExistingDaemon.whyNotAHost(podman, info("linux")))
                .hasValueSatisfying(reason -> assertThat(reason).startsWith("is Podman 5.4.2"));
    }

    @Test
    void windows_containers_are_none_of_the_hand_outs() throws Exception {
        assertThat(ExistingDaemon.whyNotAHost(version(DOCKER), info("windows")))
                .hasValueSatisfying(reason -> assertThat(reason).contains("windows"));
    }

    private static Version version(String json) throws Exception {
        return JSON.readValue(json, Version.class);
    }

    private static Info info(String os) throws Exception {
        return JSON.readValue("{\"OSType\": \"" + os + "\"}", Info.class);
    }
}
