package deepdive.observe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTest {

    @Engines
    void a_ping_is_seen_as_requests_and_replies(String engine) {
        Capture capture = Capture.parse(Captured.text(engine, "tcpdump-ping"));

        assertThat(capture.listening()).contains("docker0");
        assertThat(capture.echoes()).hasSize(10);
        Packet.Echo request = capture.echoes().get(0);
        Packet.Echo reply = capture.echoes().get(1);
        assertThat(request)
                .isEqualTo(new Packet.Echo(request.time(), false, "172.18.0.4", "172.18.0.3", request.id(), 1));
        assertThat(reply).isEqualTo(new Packet.Echo(reply.time(), true, "172.18.0.3", "172.18.0.4", request.id(), 1));
    }

    @Engines
    void every_packet_is_kept(String engine) {
        for (String name : new String[] {"tcpdump-ping", "tcpdump-http", "tcpdump-neotech"}) {
            Capture capture = Capture.parse(Captured.text(engine, name));

            assertThat(capture.counts().orElseThrow().captured())
                    .isEqualTo(capture.packets().size());
            assertThat(capture.counts().orElseThrow().dropped()).isZero();
        }
    }

    @Engines
    void a_request_to_port_80_is_seen_from_its_connection_on(String engine) {
        assertThat(Capture.parse(Captured.text(engine, "tcpdump-http")).segments())
                .filteredOn(Packet.Tcp::opens)
                .hasSize(2)
                .allSatisfy(opening -> {
                    assertThat(opening.source()).isEqualTo("172.18.0.1");
                    assertThat(opening.destination()).isEqualTo("172.18.0.2");
                    assertThat(opening.destinationPort()).isEqualTo(80);
                });
    }

    @Test
    void what_a_packet_says_is_read() {
        String text = """
                07:02:34.546089 IP 172.18.0.2.80 > 172.18.0.1.56012: Flags [S.], seq 3451944221, ack 1, length 0
                07:02:34.566228 ARP, Request who-has 172.18.0.2 tell 172.18.0.1, length 28
                07:02:34.566229 IP6 fe80::1 > ff02::1: ICMP6, echo request, id 5, seq 2, length 64
                """;

        assertThat(Capture.parse(text).packets())
                .containsExactly(
                        new Packet.Tcp(LocalTime.parse("07:02:34.546089"), "172.18.0.2", 80, "172.18.0.1", 56012, "S."),
                        new Packet.Other(
                                LocalTime.parse("07:02:34.566228"),
                                "ARP, Request who-has 172.18.0.2 tell 172.18.0.1, length 28"),
                        new Packet.Echo(LocalTime.parse("07:02:34.566229"), false, "fe80::1", "ff02::1", 5, 2));
    }

    @Test
    void control_c_leaves_its_echo_in_the_way() {
        String text = Captured.text("26.1", "tcpdump-ping");

        assertThat(Capture.parse(text.replace("\n\n", "\n^C\n"))).isEqualTo(Capture.parse(text));
        assertThat(Capture.parse(text.replace("\n\n", "\n^C"))).isEqualTo(Capture.parse(text));
    }

    @Test
    void a_line_still_being_written_is_left_out_so_far() {
        String text = Captured.text("26.1", "tcpdump-ping");
        String cut = text.substring(0, text.indexOf(" echo reply") + 11);

        assertThat(Capture.soFar(cut).echoes()).hasSize(1);
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Capture.parse(cut))
                .satisfies(e -> assertThat(e.line()).endsWith("ICMP echo reply"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tcpdump: docker1: No such device exists",
                "(No such device exists)",
                "07:02:34.546089",
                "25:02:34.546089 IP 172.18.0.2 > 172.18.0.1: ICMP echo request, id 1, seq 1, length 64",
                "07:02:34.546089 IP nginx > 172.18.0.1: ICMP echo request, id 1, seq 1, length 64",
                "07:02:34.546089 IP 172.18.0.1.56012 > 172.18.0.2.80: Flags [S"
            })
    void a_line_that_is_no_packet_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Capture.parse(Captured.text("26.1", "tcpdump-ping") + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }
}
