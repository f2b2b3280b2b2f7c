package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import deepdive.host.disposable.MutualTls;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The questions to a daemon and their paths. The daemon is a server of the test. */
@Timeout(30)
class DaemonTest {

    private static final String VERSION =
            "{\"Version\": \"29.0.1\", \"ApiVersion\": \"1.52\", \"MinAPIVersion\": \"1.44\"}";

    private final MutualTls tls = new MutualTls("localhost");
    private final Map<String, String> answers = new ConcurrentHashMap<>(Map.of("/version", VERSION));
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpsServer server;
    private final Daemon daemon;

    DaemonTest() throws Exception {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(ServerSide.context(tls.serverFiles())) {
            @Override
            public void configure(HttpsParameters parameters) {
                SSLParameters needed = getSSLContext().getDefaultSSLParameters();
                needed.setNeedClientAuth(true);
                parameters.setSSLParameters(needed);
            }
        });
        server.createContext("/", this::answer);
        server.start();
        daemon = Daemon.connect(
                URI.create("tcp://127.0.0.1:" + server.getAddress().getPort()), tls.withClientCertificate());
    }

    @BeforeEach
    void forgetTheGreeting() {
        assertThat(asked).containsExactly("/version");
        asked.clear();
    }

    @AfterEach
    void close() throws IOException {
        daemon.close();
        server.stop(0);
    }

    private void answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String json = answers.get(path);
        byte[] body = (json == null ? "{\"message\": \"no such thing\"}" : json).getBytes(StandardCharsets.UTF_8);
        try (exchange) {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(json == null ? 404 : 200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void it_is_asked_at_its_own_highest_version() {
        answers.put("/v1.52/networks", "[{\"Name\": \"bridge\"}]");

        assertThat(daemon.networks()).extracting(network -> network.getName()).containsExactly("bridge");
        assertThat(asked).containsExactly("/v1.52/networks");
    }

    @Test
    void an_image_has_the_name_that_the_cli_shows() {
        answers.put(
                "/v1.52/images/json", "[{\"Id\": \"sha256:1\", \"RepoTags\": [\"docker.io/library/debian:latest\"]}]");

        assertThat(daemon.imageTags()).containsExactly("debian:latest");
        assertThat(daemon.imageIds()).containsExactly(Map.entry("debian:latest", "sha256:1"));
    }

    @Test
    void it_remembers_what_the_daemon_said_of_itself() {
        assertThat(daemon.version().getVersion()).isEqualTo("29.0.1");
        assertThat(asked).isEmpty();
    }

    @Test
    void a_container_that_is_not_there_is_empty() {
        assertThat(daemon.container("conteiner1")).isEmpty();
        assertThat(asked).containsExactly("/v1.52/containers/conteiner1/json");
    }

    @Test
    void a_container_that_is_there_is_what_docker_inspect_knows() {
        answers.put("/v1.52/containers/conteiner1/json", "{\"Id\": \"0123\", \"Name\": \"/conteiner1\"}");

        assertThat(daemon.container("conteiner1"))
                .hasValueSatisfying(found -> assertThat(found.getId()).isEqualTo("0123"));
    }

    @Test
    void tags_are_sorted_and_those_of_nameless_images_left_out() {
        answers.put(
                "/v1.52/images/json",
                "[{\"Id\": \"a\", \"RepoTags\": [\"nginx:latest\", \"debian:latest\"]},"
                        + "{\"Id\": \"b\", \"RepoTags\": null}, {\"Id\": \"c\", \"RepoTags\": []},"
                        + "{\"Id\": \"d\", \"RepoTags\": [\"<none>:<none>\"]}]");

        assertThat(daemon.imageTags()).containsExactly("debian:latest", "nginx:latest");
    }

    @Test
    void a_person_reads_a_line_for_each_container() {
        answers.put(
                "/v1.52/containers/json",
                "[{\"Names\": [\"/conteiner1\"], \"Image\": \"debian\", \"Status\": \"Up 3 seconds\"}]");

        assertThat(daemon.describe()).isEqualTo("docker 29.0.1, containers:\n  /conteiner1  debian  Up 3 seconds\n");
    }
}
