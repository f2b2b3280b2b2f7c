package deepdive.observe.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.Captured;
import deepdive.observe.EachEngine;
import deepdive.observe.UnreadableOutput;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CaptureTest {

    @EachEngine
    void a_ping_is_seen_as_requests_and_replies(String engine) {
        Capture capture = Capture.parse(Captured.text(engine, "tcpdump-ping"));

        assertThat(capture.listening()).contains("docker0");
        assertThat(capture.echoes()).hasSize(10);
        Packet.Echo request = capture.echoes().get(0);
        Packet.Echo reply = capture.echoes().get(1);
        String asked = Captured.addressOf(engine, "conteiner1");
        String asking = Captured.addressOf(engine, "conteiner2");
        assertThat(request).isEqualTo(new Packet.Echo(request.time(), false, asking, asked, request.id(), 1));
        assertThat(reply).isEqualTo(new Packet.Echo(reply.time(), true, asked, asking, request.id(), 1));
    }

    @EachEngine
    void every_packet_is_kept(String engine) {
        for (String name : new String[] {"tcpdump-ping", "tcpdump-http", "tcpdump-neotech"}) {
            Capture capture = Capture.parse(Captured.text(engine, name));

            assertThat(capture.packets()).hasSize(captured(Captured.text(engine, name)));
        }
    }

    private static int captured(String text) {
        Matcher count = Pattern.compile("(\\d+) packets? captured").matcher(text);
        assertThat(count.find()).isTrue();
        return Integer.parseInt(count.group(1));
    }

    @EachEngine
    void a_request_to_port_80_is_seen_from_its_connection_on(String engine) {
        assertThat(Capture.parse(Captured.text(engine, "tcpdump-http")).segments())
                .filteredOn(Packet.Tcp::opens)
                .hasSize(2)
                .allSatisfy(opening -> {
                    assertThat(opening.source()).isEqualTo(Captured.addressOf(engine, "docker0"));
                    assertThat(opening.destination()).isEqualTo(Captured.addressOfServer(engine));
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
                        new Packet.Tcp(
                                LocalTime.parse("07:02:34.546089"),
                                "172.18.0.2",
                                80,
                                "172.18.0.1",
                                56012,
                                "S.",
                                Optional.empty()),
                        new Packet.ArpRequest(LocalTime.parse("07:02:34.566228"), "172.18.0.1", "172.18.0.2"),
                        new Packet.Echo(LocalTime.parse("07:02:34.566229"), false, "fe80::1", "ff02::1", 5, 2));
    }

    @EachEngine
    void a_request_over_http_and_its_answer_are_read(String engine) {
        assertThat(Capture.parse(Captured.text(engine, "tcpdump-http")).segments())
                .extracting(Packet.Tcp::http)
                .contains(Optional.of("GET / HTTP/1.1"), Optional.of("HTTP/1.1 200 OK"));
    }

    @EachEngine
    void a_ping_begins_with_a_question_and_an_answer_of_arp(String engine) {
        assertThat(Capture.parse(Captured.text(engine, "tcpdump-ping")).packets())
                .filteredOn(packet -> packet instanceof Packet.ArpReply)
                .isNotEmpty()
                .allSatisfy(
                        packet -> assertThat(((Packet.ArpReply) packet).mac()).matches("[0-9a-f]{2}(:[0-9a-f]{2}){5}"));
    }

    @Test
    void a_name_that_is_asked_for_is_read_and_multicast_housekeeping_is_another_packet() {
        String text = """
                07:02:19.070913 IP 172.18.0.3.35557 > 192.0.2.53.53: 9627+ A? conteiner2. (28)
                07:02:19.071716 IP 192.0.2.53.53 > 172.18.0.3.35557: 9627 NXDomain 0/0/0 (28)
                07:02:26.589719 IP6 fe80::42 > ff02::16: HBH ICMP6, multicast listener report v2, length 48
                """;

        assertThat(Capture.parse(text).packets())
                .containsExactly(
                        new Packet.Dns(
                                LocalTime.parse("07:02:19.070913"),
                                false,
                                "172.18.0.3",
                                "192.0.2.53",
                                "A? conteiner2."),
                        new Packet.Dns(
                                LocalTime.parse("07:02:19.071716"), true, "192.0.2.53", "172.18.0.3", "NXDomain 0/0/0"),
                        new Packet.Other(
                                LocalTime.parse("07:02:26.589719"),
                                "IP6 fe80::42 > ff02::16: HBH ICMP6, multicast listener report v2, length 48"));
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
