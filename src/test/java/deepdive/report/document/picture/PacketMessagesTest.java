package deepdive.report.document.picture;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.picture.PacketMessages.Message;
import org.junit.jupiter.api.Test;

class PacketMessagesTest {

    @Test
    void a_ping_is_asked_and_answered() {
        assertThat(PacketMessages.in("""
                        listening on docker0, link-type EN10MB (Ethernet), snapshot length 262144 bytes
                        07:02:15.415572 ARP, Request who-has 172.18.0.3 tell 172.18.0.4, length 28
                        07:02:15.415611 ARP, Reply 172.18.0.3 is-at 02:42:ac:12:00:03, length 28
                        07:02:15.415616 IP 172.18.0.4 > 172.18.0.3: ICMP echo request, id 30546, seq 1, length 64
                        07:02:15.415768 IP 172.18.0.3 > 172.18.0.4: ICMP echo reply, id 30546, seq 1, length 64
                        """))
                .containsExactly(
                        new Message("172.18.0.4", "172.18.0.3", "ARP who-has 172.18.0.3?", false),
                        new Message("172.18.0.3", "172.18.0.4", "ARP is-at 02:42:ac:12:00:03", true),
                        new Message("172.18.0.4", "172.18.0.3", "ICMP echo request, seq 1", false),
                        new Message("172.18.0.3", "172.18.0.4", "ICMP echo reply, seq 1", true));
    }

    @Test
    void an_http_request_has_its_handshake_and_no_mere_acknowledgement() {
        assertThat(PacketMessages.in("""
                        07:02:32.390580 IP 172.18.0.1.56002 > 172.18.0.2.80: Flags [S], seq 28, win 64240, options [mss 1460], length 0
                        07:02:32.390602 IP 172.18.0.2.80 > 172.18.0.1.56002: Flags [S.], seq 32, ack 28, win 65160, length 0
                        07:02:32.390617 IP 172.18.0.1.56002 > 172.18.0.2.80: Flags [.], ack 1, win 63, length 0
                        07:02:32.390751 IP 172.18.0.1.56002 > 172.18.0.2.80: Flags [P.], seq 1:75, ack 1, length 74: HTTP: GET / HTTP/1.1
                        07:02:32.391075 IP 172.18.0.2.80 > 172.18.0.1.56002: Flags [P.], seq 1:231, length 230: HTTP: HTTP/1.1 200 OK
                        07:02:32.391180 IP 172.18.0.1.56002 > 172.18.0.2.80: Flags [F.], seq 75, ack 231, win 63, length 0
                        """))
                .extracting(Message::text)
                .containsExactly("TCP SYN → :80", "TCP SYN, ACK", "GET / HTTP/1.1", "HTTP/1.1 200 OK", "TCP FIN");
    }

    @Test
    void a_line_that_cannot_be_read_is_left_out_and_the_others_are_drawn() {
        assertThat(PacketMessages.in("""
                        07:02:15.415616 IP 172.18.0.4 > 172.18.0.3: ICMP echo request, id 30546, seq 1, length 64
                        tcpdump: pcap_loop: The interface disappeared
                        07:02:15.415768 IP 172.18.0.3 > 172.18.0.4: ICMP echo re"""))
                .containsExactly(new Message("172.18.0.4", "172.18.0.3", "ICMP echo request, seq 1", false));
    }

    @Test
    void a_name_that_is_asked_for_is_shown_and_housekeeping_is_not() {
        assertThat(PacketMessages.in("""
                        07:02:19.070913 IP 172.18.0.3.35557 > 192.0.2.53.53: 9627+ A? conteiner2. (28)
                        07:02:19.071716 IP 192.0.2.53.53 > 172.18.0.3.35557: 9627 NXDomain 0/0/0 (28)
                        07:02:26.589719 IP6 fe80::42 > ff02::16: HBH ICMP6, multicast listener report v2, 2 group record(s), length 48
                        """))
                .containsExactly(
                        new Message("172.18.0.3", "192.0.2.53", "DNS A? conteiner2.", false),
                        new Message("192.0.2.53", "172.18.0.3", "DNS NXDomain 0/0/0", true));
    }
}
