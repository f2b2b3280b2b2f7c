package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PingSummaryTest {

    @EachEngine
    void an_address_that_answers_is_seen_to(String engine) {
        PingSummary ping = PingSummary.parse(Captured.text(engine, "ping-address"));

        String address = Captured.addressOf(engine, "conteiner1");
        assertThat(ping.target()).isEqualTo(address);
        assertThat(ping.replies())
                .containsExactly(
                        new PingSummary.Reply(address, 1),
                        new PingSummary.Reply(address, 2),
                        new PingSummary.Reply(address, 3));
        assertThat(ping.statistics()).contains(new PingSummary.Statistics(3, 3, 0));
    }

    @EachEngine
    void a_name_that_resolves_has_an_address(String engine) {
        PingSummary linked = PingSummary.parse(Captured.text(engine, "ping-link"));
        PingSummary embedded = PingSummary.parse(Captured.text(engine, "ping-neotech"));

        assertThat(linked.target()).isEqualTo("conteiner1");
        assertThat(linked.address()).contains(Captured.addressOf(engine, "conteiner1"));
        String second = Captured.addressOf(engine, "neotech").replaceFirst("2$", "3");
        assertThat(embedded.address()).contains(second);
        assertThat(embedded.replies()).containsExactly(new PingSummary.Reply(second, 1));
    }

    @EachEngine
    void a_name_that_does_not_resolve_has_none(String engine) {
        PingSummary ping = PingSummary.parse(Captured.text(engine, "ping-unknown"));

        assertThat(ping.isResolved()).isFalse();
        assertThat(ping.target()).isEqualTo("conteiner2");
        assertThat(ping.errors()).containsExactly("Name or service not known");
        assertThat(ping.statistics()).isEmpty();
    }

    @EachEngine
    void an_address_that_does_not_answer_loses_everything(String engine) {
        PingSummary ping = PingSummary.parse(Captured.text(engine, "ping-lost"));

        assertThat(ping.replies()).isEmpty();
        assertThat(ping.statistics()).contains(new PingSummary.Statistics(1, 0, 100));
    }

    @Test
    void complaints_of_others_are_kept() {
        String text = """
                PING 172.18.0.9 (172.18.0.9) 56(84) bytes of data.
                From 172.18.0.3 icmp_seq=1 Destination Host Unreachable
                ^C
                --- 172.18.0.9 ping statistics ---
                3 packets transmitted, 0 received, +1 errors, 100% packet loss, time 2055ms
                pipe 3
                """;

        PingSummary ping = PingSummary.parse(text);

        assertThat(ping.errors()).isEqualTo(List.of("From 172.18.0.3 icmp_seq=1 Destination Host Unreachable"));
        assertThat(ping.statistics()).contains(new PingSummary.Statistics(3, 0, 100));
    }

    @Test
    void a_reply_still_being_written_is_left_out_so_far() {
        String text = Captured.text("26.1", "ping-address");
        String cut = text.substring(0, text.indexOf("icmp_seq=2"));

        assertThat(PingSummary.soFar(cut).replies()).hasSize(1);
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> PingSummary.parse(cut))
                .satisfies(e -> assertThat(e.line())
                        .isEqualTo("64 bytes from " + Captured.addressOf("26.1", "conteiner1") + ": "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"64 bytes from 172.18.0.3: icmp_seq=", "3 packets transmitted", "lixo"})
    void a_line_that_ping_does_not_say_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> PingSummary.parse(Captured.text("26.1", "ping-address") + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void a_shell_without_ping_is_quoted() {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> PingSummary.parse("bash: ping: command not found\n"))
                .withMessageContaining("bash: ping: command not found");
    }
}
