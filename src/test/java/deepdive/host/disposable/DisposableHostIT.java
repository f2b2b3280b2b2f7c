package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.ExposedPort;
import com.github.dockerjava.api.model.Frame;
import com.github.dockerjava.api.model.Ports.Binding;
import deepdive.engine.Engine;
import deepdive.host.Daemon;
import deepdive.host.NotReady;
import deepdive.host.RunLabel;
import deepdive.host.certificate.CertificateAuthority;
import deepdive.host.certificate.Identity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A client of a disposable host's API is root on the outer machine. These tests show which clients the API accepts. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DisposableHostIT {

    private final AtomicReference<Instant> clock = new AtomicReference<>(Instant.now());
    private final CertificateAuthority authority = new CertificateAuthority(clock::get);
    private final OuterMachine machine = new OuterMachine(authority);
    private final Engine engine = OuterMachine.CATALOGUE.named("");
    private final String image = machine.hostImage(engine);
    private final DisposableHost host = machine.host(engine, image);

    @BeforeAll
    void start() {
        host.start();
    }

    @AfterAll
    void close() {
        host.close();
    }

    @Test
    void its_daemon_answers_whoever_shows_the_runs_certificate() {
        host.daemon().client().pingCmd().exec();

        assertThat(host.daemon().version().getVersion()).startsWith(engine.version() + ".");
    }

    @Test
    void whoever_shows_no_certificate_is_refused() throws Exception {
        Daemon.connect(host.address(), machine.tls().withClientCertificate()).close();

        assertThatThrownBy(() -> Daemon.connect(host.address(), machine.tls().withoutClientCertificate()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoever_shows_the_certificate_of_another_run_is_refused() {
        assertThatThrownBy(() -> Daemon.connect(host.address(), new MutualTls("localhost").withClientCertificate()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void whoever_shows_an_expired_certificate_of_the_run_is_refused() throws Exception {
        Instant now = clock.getAndUpdate(time -> time.minus(Duration.ofDays(7)));
        Identity expired = authority.client();
        clock.set(now);

        assertThat(refusalOf(expired)).endsWith("Received fatal alert: certificate_expired");
    }

    @Test
    void whoever_shows_a_certificate_of_another_authority_with_the_same_name_is_refused() throws Exception {
        assertThat(refusalOf(new CertificateAuthority().client())).endsWith("Received fatal alert: unknown_ca");
    }

    @Test
    void whoever_shows_a_servers_certificate_of_the_run_is_refused() throws Exception {
        assertThat(refusalOf(authority.server("docker host", List.of("localhost"))))
                .endsWith("Received fatal alert: bad_certificate");
    }

    @Test
    void whoever_speaks_plain_http_learns_nothing() throws Exception {
        URI version = URI.create("http://" + host.address().getAuthority() + "/version");
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(version).build(), HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("ApiVersion");
    }

    @Test
    void whoever_speaks_a_tls_before_1_2_is_refused() throws Exception {
        assertThat(ClientHello.answer(host.address(), ClientHello.TLS_1_0)).isEqualTo(ClientHello.WRONG_VERSION);
        assertThat(ClientHello.answer(host.address(), ClientHello.TLS_1_1)).isEqualTo(ClientHello.WRONG_VERSION);
        assertThat(ClientHello.answer(host.address(), ClientHello.TLS_1_2)).isNotEqualTo(ClientHello.WRONG_VERSION);
    }

    @Test
    void a_file_of_it_is_read_as_it_is() {
        host.run("sh", "-c", "head -c 3000000 /dev/urandom > /tmp/bytes");

        byte[] read = host.read("/tmp/bytes", in -> bytes(in, Integer.MAX_VALUE));

        assertThat(host.run("base64", "--wrap=0", "/tmp/bytes"))
                .isEqualTo(Base64.getEncoder().encodeToString(read));
    }

    @Test
    void a_file_need_not_be_read_to_its_end() {
        assertThat(host.<Integer>read("/dev/zero", in -> bytes(in, 5).length)).isEqualTo(5);
    }

    @Test
    void a_file_that_is_not_there_is_named() {
        assertThatThrownBy(() -> host.read("/no/such", in -> bytes(in, 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("/no/such", "No such file");
        assertThatThrownBy(() -> host.read("/no/such", in -> {
                    throw new IllegalArgumentException("after " + bytes(in, 1).length + " bytes");
                }))
                .hasMessageContainingAll("/no/such", "No such file");
    }

    @Test
    void its_only_port_is_published_on_loopback_only() {
        assumeTrue(machine.daemon().isLocal(), "the outer daemon is on another machine");
        Map<ExposedPort, Binding[]> bindings =
                inspect().getNetworkSettings().getPorts().getBindings();

        assertThat(bindings).containsOnlyKeys(ExposedPort.tcp(2376));
        assertThat(bindings.values())
                .allSatisfy(bound ->
                        assertThat(bound).extracting(Binding::getHostIp).containsOnly("127.0.0.1"));
    }

    @Test
    void it_is_asked_at_the_daemons_own_highest_version() {
        String highest = host.daemon().client().versionCmd().exec().getApiVersion();

        assertThat(host.daemon().version().getApiVersion()).isEqualTo(highest);
        assertThat(host.run("docker", "version", "--format", "{{.Server.APIVersion}}")
                        .strip())
                .isEqualTo(highest);
    }

    @Test
    void an_engine_that_is_not_the_one_asked_for_is_refused_and_leaves_no_host_behind() {
        Engine wanted = OuterMachine.CATALOGUE.named("28.5");
        long before = hosts();

        assertThatThrownBy(() -> machine.host(wanted, image).start())
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll("Asked for Docker 28.5", "reached " + engine.version() + ".");
        Awaitility.await()
                .atMost(Duration.ofSeconds(15))
                .untilAsserted(() -> assertThat(hosts()).isEqualTo(before));
    }

    @Test
    void no_key_is_in_the_containers_environment_command_or_labels() {
        InspectContainerResponse container = inspect();
        String described = machine.daemon()
                        .client()
                        .inspectContainerCmd(host.id())
                        .exec()
                        .getRawValues()
                        .toString()
                + container.getConfig()
                + List.of(container.getArgs())
                + container.getHostConfig();

        assertThat(secrets()).allSatisfy(secret -> assertThat(described).doesNotContain(secret));
    }

    @Test
    void no_key_is_in_its_log_or_in_a_command_line() throws Exception {
        String told = log() + host.run("ps", "-eo", "args") + host.run("sh", "-c", "cat /proc/[0-9]*/environ");

        assertThat(told).contains("dockerd");
        assertThat(secrets()).allSatisfy(secret -> assertThat(told).doesNotContain(secret));
    }

    @Test
    void its_key_is_roots_alone() {
        assertThat(host.run("stat", "--format=%a %U", "/etc/deepdive/tls/server-key.pem")
                        .strip())
                .isEqualTo("600 root");
    }

    @Test
    void a_command_that_fails_in_it_says_which_and_why() {
        assertThatThrownBy(() -> host.run("ls", "/nowhere"))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("ls /nowhere", "ended with 2", "No such file");
    }

    /** The daemon's answer to a client that trusts the host and shows this certificate. The client sends nothing but its handshake. */
    private String refusalOf(Identity shown) throws Exception {
        try (SSLSocket socket = (SSLSocket) machine.tls()
                .with(shown)
                .getSSLContext()
                .getSocketFactory()
                .createSocket(host.address().getHost(), host.address().getPort())) {
            socket.setSoTimeout(10_000);
            return catchThrowableOfType(
                            SSLException.class, () -> socket.getInputStream().read())
                    .getMessage();
        }
    }

    private List<String> secrets() {
        String key = machine.tls().serverFiles().get("server-key.pem");
        return Stream.concat(Stream.of("PRIVATE KEY"), key.lines().filter(line -> line.length() == 64))
                .toList();
    }

    private InspectContainerResponse inspect() {
        return machine.daemon().client().inspectContainerCmd(host.id()).exec();
    }

    private String log() throws InterruptedException {
        StringBuffer log = new StringBuffer();
        machine.daemon()
                .client()
                .logContainerCmd(host.id())
                .withStdOut(true)
                .withStdErr(true)
                .exec(new ResultCallback.Adapter<Frame>() {
                    @Override
                    public void onNext(Frame frame) {
                        log.append(new String(frame.getPayload(), StandardCharsets.UTF_8));
                    }
                })
                .awaitCompletion();
        return log.toString();
    }

    private long hosts() {
        return machine.daemon()
                .client()
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                .exec()
                .size();
    }

    private static byte[] bytes(InputStream in, int most) {
        try {
            return in.readNBytes(most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
