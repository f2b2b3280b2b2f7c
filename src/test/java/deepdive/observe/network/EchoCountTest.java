package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;

class EchoCountTest {

    @Test
    void the_counters_of_echoes_are_found_by_their_names() {
        EchoCount count = EchoCount.parse("""
                Ip: Forwarding DefaultTTL InReceives
                Ip: 1 64 17
                Icmp: InMsgs InErrors InEchos InEchoReps OutMsgs OutEchos OutEchoReps
                Icmp: 9 0 0 3 12 5 7
                Tcp: RtoAlgorithm
                Tcp: 1
                """);

        assertThat(count).isEqualTo(new EchoCount(5, 3));
    }

    @Test
    void a_file_without_these_counters_cannot_be_read() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> EchoCount.parse("Icmp: InMsgs\nIcmp: 9\n"))
                .withMessageContaining("OutEchos");
        assertThatExceptionOfType(UnreadableOutput.class).isThrownBy(() -> EchoCount.parse(""));
    }
}
