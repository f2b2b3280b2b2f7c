package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;

class NetworkListTest {

    @EachEngine
    void three_networks_are_there_from_the_start(String engine) {
        assertThat(NetworkList.parse(Captured.text(engine, "network-ls")).networks())
                .extracting(
                        NetworkList.ListedNetwork::name,
                        NetworkList.ListedNetwork::driver,
                        NetworkList.ListedNetwork::scope)
                .containsExactly(
                        tuple("bridge", "bridge", "local"),
                        tuple("host", "host", "local"),
                        tuple("none", "null", "local"));
    }

    @EachEngine
    void a_network_that_was_made_is_listed_with_the_beginning_of_its_id(String engine) {
        NetworkList list = NetworkList.parse(Captured.text(engine, "network-ls-neotech"));

        assertThat(Captured.text(engine, "network-create"))
                .startsWith(list.named("neotech").orElseThrow().id());
        assertThat(list.named("neo")).isEmpty();
    }

    @Test
    void columns_may_have_another_order_with_blank_ones_among_them() {
        assertThat(NetworkList.parse("""
                        NAME      LABELS    SCOPE   DRIVER   NETWORK ID
                        neotech             local   bridge   0123456789ab
                        """).networks())
                .containsExactly(new NetworkList.ListedNetwork("0123456789ab", "neotech", "bridge", "local"));
    }

    @Test
    void a_row_that_was_cut_is_quoted() {
        String text = Captured.text("26.1", "network-ls").replaceFirst(" +local\\s*$", "");

        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> NetworkList.parse(text))
                .withMessageContaining("none   null");
    }
}
