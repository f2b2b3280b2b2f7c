package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;

class ShownAddressesTest {

    @EachEngine
    void a_container_shows_its_own_without_loopback(String engine) {
        ShownAddresses shown = ShownAddresses.parse(Captured.text(engine, "ip-address-conteiner1"));

        assertThat(shown.all()).hasSize(1);
        assertThat(shown.first()).contains(shown.all().get(0));
        assertThat(shown.all()).noneMatch(address -> address.startsWith("127."));
    }

    @Test
    void an_address_may_stand_alone() {
        ShownAddresses shown = ShownAddresses.parse("172.18.0.2\r\n");

        assertThat(shown.all()).containsExactly("172.18.0.2");
        assertThat(shown.in(Subnet.parse("172.18.0.0/16"))).containsExactly("172.18.0.2");
        assertThat(shown.in(Subnet.parse("172.19.0.0/16"))).isEmpty();
    }

    @Test
    void several_addresses_may_be_on_one_line() {
        assertThat(ShownAddresses.parse("172.17.0.2 172.18.0.2 fd00:dead:beef::2 \n")
                        .all())
                .containsExactly("172.17.0.2", "172.18.0.2");
    }

    @Test
    void nothing_and_an_error_are_no_address() {
        assertThatExceptionOfType(UnreadableOutput.class).isThrownBy(() -> ShownAddresses.parse("\n"));
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ShownAddresses.parse("template parsing error: map has no entry for key\n"))
                .satisfies(e -> assertThat(e.line()).startsWith("template parsing error"));
    }
}
