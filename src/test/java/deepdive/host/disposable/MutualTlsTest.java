package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.transport.SSLConfig;
import deepdive.host.ServerSide;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A server with the files of a daemon, and clients with and without the certificate of the run's client. */
@Timeout(30)
class MutualTlsTest {

    private final MutualTls tls = new MutualTls("docker");
    private final Map<String, String> files = tls.serverFiles();
    private final SSLServerSocket server;

    MutualTlsTest() throws Exception {
        server = (SSLServerSocket)
                ServerSide.context(files).getServerSocketFactory().createServerSocket(0, 1, loopback());
        server.setNeedClientAuth(true);
    }

    @BeforeEach
    void greetClients() {
        CompletableFuture.runAsync(() -> {
            while (!server.isClosed()) {
                try (SSLSocket client = (SSLSocket) server.accept()) {
                    client.getOutputStream().write("welcome".getBytes(StandardCharsets.UTF_8));
                } catch (IOException e) {
                    // A client was refused. The next client may connect.
                }
            }
        });
    }

    @AfterEach
    void closeServer() throws IOException {
        server.close();
    }

    @Test
    void a_client_with_the_runs_certificate_is_welcome() throws Exception {
        assertThat(greeting(tls.withClientCertificate())).isEqualTo("welcome");
    }

    @Test
    void a_client_without_a_certificate_is_refused() {
        assertThatThrownBy(() -> greeting(tls.withoutClientCertificate())).isInstanceOf(IOException.class);
    }

    @Test
    void a_client_of_another_run_is_refused_and_trusts_nobody_here() {
        assertThatThrownBy(() -> greeting(new MutualTls("docker").withClientCertificate()))
                .isInstanceOf(SSLException.class);
    }

    @Test
    void the_server_answers_to_localhost_to_loopback_and_to_the_outer_daemons_name() throws Exception {
        X509Certificate certificate = ServerSide.certificate(files.get("server.pem"));

        assertThat(certificate.getSubjectAlternativeNames())
                .extracting(name -> (Object) name.get(1))
                .containsExactlyInAnyOrder("localhost", "127.0.0.1", "docker");
    }

    @Test
    void an_address_that_is_known_anyway_is_named_once() throws Exception {
        X509Certificate certificate =
                ServerSide.certificate(new MutualTls("localhost").serverFiles().get("server.pem"));

        assertThat(certificate.getSubjectAlternativeNames()).hasSize(2);
    }

    @Test
    void the_authoritys_key_is_in_no_file() {
        assertThat(files).containsOnlyKeys("ca.pem", "server.pem", "server-key.pem");
        assertThat(files.get("ca.pem"))
                .startsWith("-----BEGIN CERTIFICATE-----\n")
                .doesNotContain("PRIVATE");
        assertThat(files.get("server.pem"))
                .startsWith("-----BEGIN CERTIFICATE-----\n")
                .doesNotContain("PRIVATE");
    }

    @Test
    void lines_of_pem_are_no_longer_than_64() {
        assertThat(files.values()).allSatisfy(pem -> assertThat(pem.lines()).allMatch(line -> line.length() <= 64));
    }

    private String greeting(SSLConfig config) throws Exception {
        try (SSLSocket socket =
                (SSLSocket) config.getSSLContext().getSocketFactory().createSocket(loopback(), server.getLocalPort())) {
            SSLParameters parameters = socket.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            socket.setSSLParameters(parameters);
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InetAddress loopback() throws IOException {
        return InetAddress.getByName("127.0.0.1");
    }
}
