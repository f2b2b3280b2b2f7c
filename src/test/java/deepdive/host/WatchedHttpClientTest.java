package deepdive.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.transport.DockerHttpClient;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class WatchedHttpClientTest {

    private static final InputStream TORN = new InputStream() {
        @Override
        public int read() throws IOException {
            throw new IOException("Connection reset");
        }
    };

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void an_answer_is_handed_on_and_nothing_is_asked() throws IOException {
        DockerHttpClient.Response answer =
                execute(() -> answer(new ByteArrayInputStream("ok".getBytes(StandardCharsets.UTF_8))));

        assertThat(answer.getStatusCode()).isEqualTo(200);
        assertThat(answer.getHeader("Api-Version")).isEqualTo("1.41");
        assertThat(answer.getBody()).hasContent("ok");
        assertThat(asked).hasValue(0);
    }

    @Test
    void a_connection_that_breaks_is_as_it_is_where_nobody_knows_why() {
        RuntimeException broken = new RuntimeException("Connection refused");

        assertThatThrownBy(() -> execute(() -> {
                    throw broken;
                }))
                .isSameAs(broken);
        assertThat(asked).hasValue(1);
    }

    @Test
    void a_connection_that_breaks_is_what_is_known_of_it() {
        assertThatIllegalStateException()
                .isThrownBy(() -> execute(
                        () -> {
                            throw new RuntimeException("Connection refused");
                        },
                        WatchedHttpClientTest::know))
                .withMessage("the host has gone");
    }

    @Test
    void an_answer_that_is_torn_is_what_is_known_of_it() {
        DockerHttpClient.Response answer = execute(() -> answer(TORN), WatchedHttpClientTest::know);

        assertThatIllegalStateException().isThrownBy(() -> answer.getBody().read());
        assertThatIllegalStateException().isThrownBy(() -> answer.getBody().readAllBytes());
    }

    @Test
    void an_answer_that_was_left_here_is_not_torn() {
        DockerHttpClient.Response answer = execute(() -> answer(TORN), WatchedHttpClientTest::know);

        answer.close();

        assertThatIOException().isThrownBy(() -> answer.getBody().read()).withMessage("Connection reset");
    }

    private static void know() {
        throw new IllegalStateException("the host has gone");
    }

    private DockerHttpClient.Response execute(Supplier<DockerHttpClient.Response> answer) {
        return execute(answer, asked::incrementAndGet);
    }

    /** By reflection, because javac warns about the annotations of the request's type. */
    private static DockerHttpClient.Response execute(Supplier<DockerHttpClient.Response> answer, Runnable whenBroken) {
        DockerHttpClient client = (DockerHttpClient) Proxy.newProxyInstance(
                DockerHttpClient.class.getClassLoader(),
                new Class<?>[] {DockerHttpClient.class},
                (proxy, method, arguments) -> answer.get());
        Method execute = Arrays.stream(DockerHttpClient.class.getMethods())
                .filter(method -> method.getName().equals("execute"))
                .findFirst()
                .orElseThrow();
        try {
            return (DockerHttpClient.Response)
                    execute.invoke(WatchedHttpClient.around(client, whenBroken), new Object[] {null});
        } catch (InvocationTargetException e) {
            throw (RuntimeException) e.getCause();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DockerHttpClient.Response answer(InputStream body) {
        return new DockerHttpClient.Response() {
            @Override
            public int getStatusCode() {
                return 200;
            }

            @Override
            public Map<String, List<String>> getHeaders() {
                return Map.of("Api-Version", List.of("1.41"));
            }

            @Override
            public InputStream getBody() {
                return body;
            }

            @Override
            public void close() {}
        };
    }
}
