package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.dockerjava.api.command.InspectContainerResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerAssertTest {

    @Test
    void should_pass_where_it_runs() throws Exception {
        container("running", true, 0, false).isRunning();
    }

    @Test
    void should_fail_where_it_has_ended() {
        assertThat(messageOf(() -> container("exited", false, 1, false).isRunning()))
                .isEqualTo("""
                        container baleia
                          expected:           running
                          seen on the screen: `docker stop baleia` ended with 0
                          told by the daemon: exited, exit status 1, memory did not run out
                          look at:            docker inspect baleia""");
    }

    @Test
    void should_fail_where_it_is_frozen() {
        assertThat(messageOf(() -> container("paused", true, 0, false).isRunning()))
                .contains("told by the daemon: paused");
    }

    @Test
    void should_fail_where_another_was_made_by_its_name() throws Exception {
        container("running", true, 0, false).isTheOnlyOneMadeByItsName(List.of("234f"));
        assertThat(messageOf(
                        () -> container("running", true, 0, false).isTheOnlyOneMadeByItsName(List.of("0000", "234f"))))
                .contains(
                        "expected:           the same as before, and not another by the same name\n",
                        "told by the daemon: made by this name: [0000, 234f]\n");
    }

    @Test
    void should_pass_where_it_was_killed() throws Exception {
        container("exited", false, 137, false).wasKilled();
    }

    @Test
    void should_fail_where_it_ended_otherwise_or_for_want_of_memory() {
        assertThat(messageOf(() -> container("exited", false, 143, false).wasKilled()))
                .contains("killed by SIGKILL: exit status 137, not because memory ran out", "exit status 143");
        assertThat(messageOf(() -> container("exited", false, 137, true).wasKilled()))
                .contains("exit status 137, memory ran out");
        assertThat(messageOf(() -> container("running", true, 137, false).wasKilled()))
                .contains("daemon: running");
    }

    private static ContainerAssert container(String status, boolean running, int code, boolean outOfMemory)
            throws JsonProcessingException {
        String json = """
                {"Id": "234f", "Name": "/baleia", "State": {"Status": "%s", "Running": %s, "ExitCode": %d, "OOMKilled": %s}}
                """.formatted(status, running, code, outOfMemory);
        return ContainerAssert.assertThat(
                new ObjectMapper().readValue(json, InspectContainerResponse.class),
                literally("`docker stop baleia` ended with 0"),
                NOBODY);
    }
}
