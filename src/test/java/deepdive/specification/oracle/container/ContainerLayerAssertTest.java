package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContainerLayerAssertTest {

    @Test
    void should_pass_where_one_container_alone_has_the_path() {
        containers(List.of("um")).isOnlyIn("um", List.of());
    }

    @Test
    void should_fail_where_another_container_has_the_path_or_none_has() {
        assertThat(messageOf(() -> containers(List.of("um", "outro")).isOnlyIn("um", List.of())))
                .isEqualTo("""
                        container um
                          expected:           only it has /segredo in its own layer, and nothing is mounted in it
                          seen on the screen: `cat /segredo` ended with 1
                          told by the daemon: /segredo is in the layers of [um, outro]; mounted: []
                          look at:            docker diff um; docker inspect um""");
        assertThat(messageOf(() -> containers(List.of("outro")).isOnlyIn("um", List.of())))
                .contains("in the layers of [outro]");
        assertThat(messageOf(() -> containers(List.of()).isOnlyIn("um", List.of())))
                .contains("in the layers of []");
    }

    @Test
    void should_fail_where_something_is_mounted() {
        assertThat(messageOf(() -> containers(List.of("um")).isOnlyIn("um", List.of("/opt"))))
                .contains("mounted: [/opt]");
    }

    private static ContainerLayerAssert containers(List<String> names) {
        return ContainerLayerAssert.assertThat("/segredo", names, literally("`cat /segredo` ended with 1"), NOBODY);
    }
}
