package deepdive.specification.oracle.network;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.network.NetworkList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NetworkListAssertTest {

    private static final String ID = "a7bbdf4341b71b6792e10dc0fb8361c0999a65dba6dc5a7c5b716d8fd76ffe65";
    private static final NetworkList.ListedNetwork ROW =
            new NetworkList.ListedNetwork("a7bbdf4341b7", "neotech", "bridge", "local");
    private static final KnownNetwork KNOWN =
            new KnownNetwork(ID, "neotech", "bridge", "local", Optional.empty(), Optional.empty(), Optional.empty());

    @Test
    void should_pass_where_screen_and_daemon_know_the_network() {
        assertion(List.of(ROW), List.of(KNOWN)).lists("neotech", "bridge");
    }

    @Test
    void should_fail_where_it_is_of_another_driver() {
        assertThat(messageOf(() -> assertion(List.of(ROW), List.of(KNOWN)).lists("neotech", "host")))
                .isEqualTo("""
                        network neotech
                          expected:           one, of the driver host
                          seen on the screen: [neotech (bridge, a7bbdf4341b7)]
                          told by the daemon: [neotech (bridge, %s)]
                          look at:            docker network ls""".formatted(ID));
    }

    @Test
    void should_fail_where_only_the_screen_or_only_the_daemon_knows_it() {
        assertThat(messageOf(() -> assertion(List.of(ROW), List.of()).lists("neotech", "bridge")))
                .contains("told by the daemon: []");
        assertThat(messageOf(() -> assertion(List.of(), List.of(KNOWN)).lists("neotech", "bridge")))
                .contains("seen on the screen: []");
    }

    @Test
    void should_fail_where_two_have_the_name_or_the_ids_differ() {
        assertThat(messageOf(() -> assertion(List.of(ROW, ROW), List.of(KNOWN)).lists("neotech", "bridge")))
                .contains("one, of the driver bridge");
        NetworkList.ListedNetwork other = new NetworkList.ListedNetwork("000000000000", "neotech", "bridge", "local");
        assertThat(messageOf(() -> assertion(List.of(other), List.of(KNOWN)).lists("neotech", "bridge")))
                .contains("000000000000");
    }

    @Test
    void should_fail_where_a_network_is_listed_that_is_not_there_or_one_is_left_out() {
        NetworkList.ListedNetwork ghost = new NetworkList.ListedNetwork("000000000000", "ghost", "bridge", "local");

        assertion(List.of(ROW), List.of(KNOWN)).listsTheDaemonsOnly();
        assertThat(messageOf(
                        () -> assertion(List.of(ROW, ghost), List.of(KNOWN)).listsTheDaemonsOnly()))
                .contains("list of networks\n", "expected:           what the daemon has, and nothing else\n", "ghost");
        assertThat(messageOf(() -> assertion(List.of(), List.of(KNOWN)).listsTheDaemonsOnly()))
                .contains("neotech");
    }

    private static NetworkListAssert assertion(List<NetworkList.ListedNetwork> screen, List<KnownNetwork> daemon) {
        return NetworkListAssert.assertThat(new NetworkList(screen), daemon, NOBODY);
    }
}
