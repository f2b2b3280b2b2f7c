package deepdive.practice.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.concurrent.CompletionException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The requests that a server answers, and those that it refuses. */
@Timeout(60)
class PageServerTest {

    private static final String UNKNOWN = "0123456789abcdef0123456789abcdef";

    private final WebClient client = new WebClient();
    private PageServer server = PageServer.start(ListenAddress.LOOPBACK);
    private final SamplePage pageA = new SamplePage("A");
    private final SamplePage pageB = new SamplePage("B");
    private final PageAddress a = server.add(pageA);
    private final PageAddress b = server.add(pageB);

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_page_comes_with_a_policy_that_lets_in_no_code_from_elsewhere() throws Exception {
        var page = client.get(a.page());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "connect-src ws://127.0.0.1:")
                .doesNotContain("script-src 'self' 'unsafe");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/file.txt", "/" + UNKNOWN, "/" + UNKNOWN + "/", "/" + UNKNOWN + "/file.txt"})
    void nothing_is_served_without_a_token(String path) throws Exception {
        assertThat(client.get(a.origin() + path).statusCode()).isEqualTo(403);
    }

    @Test
    void a_token_opens_its_own_page_alone() throws Exception {
        assertThat(client.get(a.page()).body()).isEqualTo("page of A");
        assertThat(client.get(b.page()).body()).isEqualTo("page of B");
        assertThat(client.get(a.page() + "file.txt").body()).isEqualTo("file of A");
        assertThat(client.get(a.page() + "../" + UNKNOWN + "/").statusCode()).isEqualTo(403);
        try (WebClient.Messages ofA = client.connect(a)) {
            assertThat(ofA.next()).isEqualTo("state of A");
            ofA.send("{\"kind\":\"keys\"}");
            pageB.tell("for B");
            pageA.tell("for A");
            assertThat(ofA.next()).isEqualTo("for A");
        }
        pageA.awaitBrowsers(0);
        assertThat(pageB.received()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "localhost.evil.example", "127.0.0.2", "localhost"})
    void a_host_that_is_not_the_servers_is_refused(String host) throws Exception {
        assertThat(statusOf("GET /" + a.token() + "/ HTTP/1.1\r\nHost: " + host + ":" + port() + "\r\n"))
                .contains(" 403 ");
        assertThat(statusOf("GET /" + a.token() + "/ HTTP/1.1\r\nHost: 127.0.0.1:" + port() + "\r\n"))
                .contains(" 200 ");
    }

    @Test
    void a_web_socket_needs_the_origin_of_the_page_and_the_token() {
        String wrong = a.socket().replace(a.token(), UNKNOWN);

        assertThatThrownBy(() -> client.connect(a.socket(), "http://evil.example"))
                .isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> client.connect(a.socket(), "null")).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> client.connect(wrong, a.origin())).isInstanceOf(CompletionException.class);
        assertThat(pageA.browsers()).isZero();
    }

    @Test
    void a_message_that_the_page_does_not_send_ends_the_connection() {
        try (WebClient.Messages messages = client.connect(a)) {
            messages.next();
            messages.send("no json");
            pageA.awaitBrowsers(0);
        }
    }

    @Test
    void nothing_listens_beyond_loopback_unless_told() throws Exception {
        assertThat(a.origin()).startsWith("http://127.0.0.1:");
        assertThat(NetworkInterface.networkInterfaces()
                        .flatMap(NetworkInterface::inetAddresses)
                        .filter(address -> !address.isLoopbackAddress())
                        .filter(this::answers))
                .isEmpty();
    }

    @Test
    void beyond_loopback_there_is_tls_with_the_certificate_whose_fingerprint_is_told() throws Exception {
        listenBeyondLoopback();
        PageAddress address = server.add(pageA);
        X509Certificate[] seen = new X509Certificate[1];
        WebClient trusting = new WebClient(trusting(seen));

        assertThat(address.page()).startsWith("https://");
        assertThat(trusting.get(address.page()).body()).isEqualTo("page of A");
        try (WebClient.Messages messages = trusting.connect(address)) {
            assertThat(messages.next()).isEqualTo("state of A");
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(seen[0].getEncoded());
        assertThat(server.fingerprint())
                .contains(HexFormat.ofDelimiter(":").formatHex(digest).toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> client.get(address.page()))
                .as("a client that does not know the certificate")
                .isInstanceOf(SSLException.class);
    }

    @Test
    void plain_http_to_a_port_with_tls_is_refused() {
        listenBeyondLoopback();
        PageAddress address = server.add(pageA);

        assertThatThrownBy(() -> client.get(address.page().replace("https:", "http:")))
                .isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TLSv1", "TLSv1.1"})
    void tls_below_1_2_is_refused(String protocol) throws Exception {
        listenBeyondLoopback();
        int port = Integer.parseInt(server.add(pageA).origin().replaceFirst(".*:", ""));

        assertThat(TlsHello.of("TLSv1.2").answerOf(port)).isEqualTo(TlsHello.HANDSHAKE);
        assertThat(TlsHello.of(protocol).answerOf(port)).isEqualTo(TlsHello.ALERT);
    }

    @Test
    void a_port_that_is_in_use_is_told() {
        assertThatThrownBy(() -> PageServer.start(new ListenAddress("127.0.0.1", port())))
                .isInstanceOf(WrongOption.class)
                .hasMessageContaining("127.0.0.1:" + port());
    }

    private void listenBeyondLoopback() {
        server.close();
        // 127.0.0.1 is reachable through the wildcard address, so the test needs no other network.
        server = PageServer.start(new ListenAddress("0.0.0.0", 0));
    }

    private int port() {
        return Integer.parseInt(a.origin().replaceFirst(".*:", ""));
    }

    private boolean answers(InetAddress address) {
        try (Socket socket = new Socket(address, port())) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private String statusOf(String head) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
            socket.getOutputStream().write((head + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    private static HttpClient trusting(X509Certificate[] seen) throws Exception {
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, new TrustManager[] {new TrustsAll(seen)}, null);
        return HttpClient.newBuilder().sslContext(context).build();
    }

    /** Trusts each certificate, and keeps the one that it saw. */
    private static final class TrustsAll extends X509ExtendedTrustManager {

        private final X509Certificate[] seen;

        TrustsAll(X509Certificate[] seen) {
            this.seen = seen;
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type) {
            seen[0] = chain[0];
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, Socket socket) {
            seen[0] = chain[0];
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {
            seen[0] = chain[0];
        }

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, Socket socket) {}

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String type, javax.net.ssl.SSLEngine engine) {}

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
