package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubnetTest {

    @ParameterizedTest
    @CsvSource({
        "172.17.0.0/16, 172.17.255.255, true",
        "172.17.0.0/16, 172.18.0.0, false",
        "172.17.0.3/32, 172.17.0.3, true",
        "10.1.2.0/23, 10.1.3.9, true",
        "10.1.2.0/23, 10.1.4.0, false",
        "0.0.0.0/0, 8.8.8.8, true",
        "fe80::/64, fe80::42:1%eth0, true",
        "fe80::/64, fe80:0:0:1::1, false",
        "0.0.0.0/0, ::1, false"
    })
    void an_address_is_inside_or_not(String subnet, String address, boolean inside) {
        assertThat(Subnet.parse(subnet).contains(address)).isEqualTo(inside);
    }

    @Test
    void the_address_of_an_interface_leads_to_its_network() {
        assertThat(Subnet.parse("172.18.0.3/16"))
                .isEqualTo(new Subnet("172.18.0.0", 16))
                .hasToString("172.18.0.0/16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "172.17.0.0", "172.17.0/16", "172.17.0.0/33", "172.17.0.0/", "fe80::/129", "a/1", "1:2/3"})
    void what_is_no_subnet_is_quoted(String text) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Subnet.parse(text))
                .satisfies(e -> assertThat(e.line()).isEqualTo(text));
    }

    @Test
    void what_is_no_address_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Subnet.parse("172.17.0.0/16").contains("conteiner1"))
                .withMessageContaining("conteiner1");
    }
}
