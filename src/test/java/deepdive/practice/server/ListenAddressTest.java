package deepdive.practice.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListenAddressTest {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.1, 127.0.0.1, 0, true",
        "127.0.0.1:8080, 127.0.0.1, 8080, true",
        "localhost:8080, localhost, 8080, true",
        "[::1]:8443, [::1], 8443, true",
        "192.168.1.10:8443, 192.168.1.10, 8443, false",
        "0.0.0.0, 0.0.0.0, 0, false"
    })
    void an_address_may_have_a_port(String text, String host, int port, boolean loopback) {
        ListenAddress address = ListenAddress.parse(text);

        assertThat(address).isEqualTo(new ListenAddress(host, port));
        assertThat(address.isLoopback()).isEqualTo(loopback);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1.2.3.4:", "1.2.3.4:x", "http://1.2.3.4", "1.2.3.4:65536", "::1"})
    void another_form_is_told(String text) {
        assertThatThrownBy(() -> ListenAddress.parse(text)).isInstanceOf(WrongOption.class);
    }

    @Test
    void all_addresses_of_the_machine_are_told_with_loopback_behind_those_of_the_network() {
        assertThat(new ListenAddress("0.0.0.0", 0).hosts())
                .contains("127.0.0.1")
                .doesNotContain("0.0.0.0");
        assertThat(new ListenAddress("192.168.1.10", 1).hosts()).containsExactly("192.168.1.10");
    }

    @ParameterizedTest
    @CsvSource({
        "false, 8080, http://a:8080",
        "true, 8443, https://a:8443",
        "true, 443, https://a",
        "false, 80, http://a"
    })
    void a_browser_leaves_out_the_usual_port(boolean tls, int port, String origin) {
        Site site = new Site(tls, "a", port);

        assertThat(site.origin()).isEqualTo(origin);
        assertThat(site.isNamedBy(origin.replaceFirst(".*//", ""))).isTrue();
    }
}
