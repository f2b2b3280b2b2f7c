package deepdive.specification.oracle.network;

import static deepdive.evidence.Statement.say;
import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class HostNetworkAssertTest {

    private final HostNetworkAssert assertion = HostNetworkAssert.assertThat(
            "conteiner1", "net:[4026531840]", say("`{0}` está em execução", "`{0}` is running", "docker run"), NOBODY);

    @Test
    void should_pass_where_the_namespace_is_the_hosts() {
        assertion.isThatOfTheHost("net:[4026531840]", Set.of("host"));
    }

    @Test
    void should_fail_where_it_is_another() {
        assertThat(messageOf(() -> assertion.isThatOfTheHost("net:[4026532185]", Set.of("host"))))
                .isEqualTo("""
                        network of the container conteiner1
                          expected:           the host's own: net:[4026532185]
                          seen on the screen: `docker run` is running
                          told by the daemon: net:[4026531840], networks [host]
                          look at:            docker inspect conteiner1; sudo lsns --type net""");
    }

    @Test
    void should_fail_where_the_daemon_has_it_in_another_network() {
        assertThat(messageOf(() -> assertion.isThatOfTheHost("net:[4026531840]", Set.of("bridge"))))
                .contains("networks [bridge]");
    }
}
