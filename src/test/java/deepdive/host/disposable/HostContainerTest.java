package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The advice for a host that does not start depends on the daemon's message. */
class HostContainerTest {

    @Test
    void an_old_docker_on_a_machine_with_fewer_capabilities_is_told_what_to_use() {
        assertThat(HostContainer.whatToDo("OCI runtime create failed: unable to apply caps: operation not permitted"))
                .contains("Docker up to 20.10", "this machine holds fewer", "Debian 13");
    }

    @Test
    void any_other_refusal_names_what_a_host_needs() {
        assertThat(HostContainer.whatToDo("privileged mode is not allowed"))
                .contains("privileged container", "DOCKER_HOST", "-Dengine=existing");
    }
}
