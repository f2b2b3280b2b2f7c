package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDescriptionTest {

    private static final String NEOTECH = """
            [
                {
                    "Name": "neotech",
                    "Id": "5e186c1e4d677974ebd76f53dd47ecc647903af714e489c88d2e47b294b04189",
                    "Scope": "local",
                    "Driver": "bridge",
                    "IPAM": {"Driver": "default", "Config": [{"Subnet": "172.21.0.0/16", "Gateway": "172.21.0.1"}]},
                    "Containers": {}
                }
            ]
            """;

    @Test
    void a_network_is_described() {
        assertThat(NetworkDescription.parse(NEOTECH))
                .isEqualTo(new NetworkDescription(
                        "5e186c1e4d677974ebd76f53dd47ecc647903af714e489c88d2e47b294b04189",
                        "neotech",
                        "bridge",
                        "local",
                        List.of(new NetworkDescription.Pool(
                                Subnet.parse("172.21.0.0/16"), Optional.of("172.21.0.1")))));
    }

    @Test
    void a_network_may_have_no_pool_and_a_pool_no_gateway() {
        String host =
                "[{\"Name\": \"host\", \"Id\": \"1\", \"Scope\": \"local\", \"Driver\": \"host\", \"IPAM\": {\"Config\": null}}]";

        assertThat(NetworkDescription.parse(host).pools()).isEmpty();
        assertThat(NetworkDescription.parse(NEOTECH.replace(", \"Gateway\": \"172.21.0.1\"", ""))
                        .pools()
                        .get(0)
                        .gateway())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[{\"Name\": \"neotech\"}]", "Error response from daemon: network x not found"})
    void what_is_no_network_is_quoted(String text) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> NetworkDescription.parse(text))
                .satisfies(e -> assertThat(e.line()).isNotBlank())
                .satisfies(e ->
                        assertThat(text.replace(": ", ":")).contains(e.line().replace(": ", ":")));
    }

    @Test
    void a_subnet_that_is_none_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> NetworkDescription.parse(NEOTECH.replace("172.21.0.0/16", "172.21")))
                .satisfies(e -> assertThat(e.line()).contains("172.21"));
    }
}
