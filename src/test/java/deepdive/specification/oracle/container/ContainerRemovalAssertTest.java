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

class ContainerRemovalAssertTest {

    @Test
    void should_pass_where_nothing_is_left() {
        removal(List.of()).isComplete();
    }

    @Test
    void should_fail_where_the_daemon_has_it_still_if_only_by_another_name() throws Exception {
        List<InspectContainerResponse> left = List.of(container("orca"));

        assertThat(messageOf(() -> removal(left).isComplete())).isEqualTo("""
                        container baleia
                          expected:           nothing of it is left
                          seen on the screen: `docker rm baleia` ended with 0
                          told by the daemon: [orca 234f]
                          look at:            docker ps --all --no-trunc""");
    }

    @Test
    void should_name_a_container_once() throws Exception {
        List<InspectContainerResponse> left = List.of(container("baleia"), container("baleia"));

        assertThat(messageOf(() -> removal(left).isComplete())).contains("told by the daemon: [baleia 234f]\n");
    }

    private static InspectContainerResponse container(String name) throws JsonProcessingException {
        return new ObjectMapper()
                .readValue("{\"Id\": \"234f\", \"Name\": \"/" + name + "\"}", InspectContainerResponse.class);
    }

    private static ContainerRemovalAssert removal(List<InspectContainerResponse> left) {
        return ContainerRemovalAssert.assertThat("baleia", left, literally("`docker rm baleia` ended with 0"), NOBODY);
    }
}
