package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in to a practice. */
@Timeout(60)
class PracticeServerTest {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    private final HttpClient client = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private PracticeServer server;

    @SuppressWarnings("NullAway.Init")
    private PageAddress address;

    @BeforeEach
    void a_server(@TempDir Path state) throws Exception {
        List<PracticeTask> tasks = Practise.tasks("en", ENGINE);
        server = PracticeServer.start(new Practice(
                Judges.on(ENGINE.id()),
                new PracticeTexts("en"),
                tasks,
                Practise.chosen(tasks, "", Set.of()),
                new ProgressFile(state.resolve("practice.tsv"), ENGINE.id())));
        address = server.address();
    }

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void the_page_comes_with_a_policy_that_lets_in_no_code_from_elsewhere() throws Exception {
        HttpResponse<String> page = get(address.page());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self'", "connect-src " + "ws://127.0.0.1:");
        assertThat(page.body())
                .contains("lang=\"en\"", "Show me", address.socket())
                .doesNotContain("{page", "{key", "{way", "{socket");
    }

    @Test
    void both_ports_are_on_loopback_alone() {
        assertThat(address.origin()).startsWith("http://127.0.0.1:");
        assertThat(PageAddress.loopback().isLoopbackAddress()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/page.js",
                "/0123456789abcdef0123456789abcdef/",
                "/0123456789abcdef0123456789abcdef/page.js"
            })
    void nothing_is_served_without_the_token(String path) throws Exception {
        assertThat(get(address.origin() + path).statusCode()).isEqualTo(403);
    }

    @Test
    void nothing_but_the_pages_files_is_served() throws Exception {
        assertThat(get(address.page() + "page.js").statusCode()).isEqualTo(200);
        assertThat(get(address.page() + "messages_en.properties").statusCode()).isEqualTo(404);
        assertThat(get(address.page() + "../command/Difference.class").statusCode())
                .isNotEqualTo(200);
    }

    @Test
    void a_name_that_somebody_has_point_here_is_refused() throws Exception {
        try (Socket socket = new Socket(PageAddress.loopback(), address.port())) {
            socket.getOutputStream()
                    .write(("GET /" + address.token() + "/ HTTP/1.1\r\nHost: evil.example:" + address.port()
                                    + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            assertThat(firstLine(socket.getInputStream())).contains("403");
        }
    }

    @Test
    void a_page_of_ours_is_told_the_state_at_once() throws Exception {
        CompletableFuture<String> first = new CompletableFuture<>();

        WebSocket socket = connect(address.socket(), address.origin(), first);

        assertThat(first.get(20, TimeUnit.SECONDS)).contains("\"kind\":\"state\"", "\"id\":\"01-1/1\"");
        socket.abort();
    }

    @Test
    void pages_of_other_origins_and_those_without_the_token_get_no_messages() {
        CompletableFuture<String> first = new CompletableFuture<>();
        String wrong = "ws://127.0.0.1:" + address.socketPort() + "/0123456789abcdef0123456789abcdef";

        assertThatThrownBy(() -> connect(address.socket(), "http://evil.example", first))
                .isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> connect(address.socket(), "null", first)).isInstanceOf(CompletionException.class);
        assertThatThrownBy(() -> connect(wrong, address.origin(), first)).isInstanceOf(CompletionException.class);
        assertThat(first).isNotDone();
    }

    private WebSocket connect(String to, String origin, CompletableFuture<String> first) {
        return client.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create(to), new WebSocket.Listener() {
                    private final StringBuilder text = new StringBuilder();

                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
                        text.append(data);
                        if (last) {
                            first.complete(text.toString());
                        }
                        socket.request(1);
                        return CompletableFuture.completedFuture(null);
                    }
                })
                .join();
    }

    private HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static String firstLine(InputStream in) throws IOException {
        return new String(in.readAllBytes(), StandardCharsets.US_ASCII)
                .lines()
                .findFirst()
                .orElse("");
    }
}
