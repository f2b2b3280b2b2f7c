package deepdive.specification.oracle;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.evidence.Comparison;
import deepdive.specification.oracle.network.HostNetworkAssert;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TwoOracleAssertTest {

    private final List<Comparison> noted = new ArrayList<>();
    private final HostNetworkAssert assertion =
            HostNetworkAssert.assertThat("conteiner1", "net:[1]", literally("100 % of it"), noted::add);

    @Test
    void should_note_what_was_compared_where_it_holds() {
        assertion.isThatOfTheHost("net:[1]", Set.of("host"));

        assertThat(noted)
                .containsExactly(new Comparison(
                        say("rede do contêiner {0}", "network of the container {0}", "conteiner1"),
                        say("a do próprio host: {0}", "the host's own: {0}", "net:[1]"),
                        literally("100 % of it"),
                        say("{0}, redes {1}", "{0}, networks {1}", "net:[1]", "[host]"),
                        "docker inspect conteiner1; sudo lsns --type net"));
    }

    @Test
    void should_note_what_was_compared_where_it_fails_and_say_it() {
        String message = messageOf(() -> assertion.isThatOfTheHost("net:[2]", Set.of("host")));

        assertThat(noted).hasSize(1);
        assertThat(message).isEqualTo(noted.get(0).message()).contains("100 % of it");
    }
}
