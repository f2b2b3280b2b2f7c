package deepdive.lies;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A proxy before a host's daemon that changes some answers. It listens on loopback only. It forwards a request to the daemon's
 * socket with curl in the host, and changes the answer with jq there.
 */
final class LyingDaemon implements Closeable {

    private static final int SEED = 200;

    /** The status is on the first line, the body follows in Base64, because a log is no text. */
    private static final String FORWARD = """
            answer=$(mktemp)
            curl --silent --unix-socket /var/run/docker.sock --request "$1" --output "$answer" \
                --write-out '%{http_code}\\n' "http://docker$2"
            if [ -n "$3" ]; then jq --compact-output "$3" "$answer" > "$answer.lie" && mv "$answer.lie" "$answer"; fi
            base64 --wrap=0 "$answer"
            rm -f "$answer" "$answer.lie"
            """;

    private final Random random = new Random(SEED);
    private final DockerHost host;
    private final Lie lie;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Daemon daemon;

    private LyingDaemon(DockerHost host, Lie lie) throws IOException {
        this.host = host;
        this.lie = lie;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        this.daemon = Daemon.connect(
                URI.create("tcp://127.0.0.1:" + server.getAddress().getPort()), null);
    }

    static LyingDaemon before(DockerHost host, Lie lie) {
        try {
            return new LyingDaemon(host, lie);
        } catch (IOException e) {
            throw new UncheckedIOException("The proxy before the daemon cannot be started", e);
        }
    }

    Daemon daemon() {
        return daemon;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().toString();
        boolean lies =
                lie.asked().matcher(exchange.getRequestMethod() + " " + path).find();
        String instead = lies ? lie.script().find("instead").orElse("") : "";
        if (instead.equals("cut")) {
            exchange.close();
            return;
        }
        if (instead.equals("error")) {
            send(exchange, 500, "{\"message\": \"the disk is full\"}".getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (instead.equals("delay")) {
            host.run("sleep", "1");
        }
        if (instead.equals("jitter")) {
            host.run("sleep", "0." + (100 + random.nextInt(200)));
        }
        forward(exchange, path, lies && instead.isEmpty() ? lie.script().text() : "");
    }

    private void forward(HttpExchange exchange, String path, String program) throws IOException {
        String[] told = host.run("bash", "-c", FORWARD, "forward", exchange.getRequestMethod(), path, program)
                .split("\n", 2);
        String status = program.isEmpty()
                ? told[0].strip()
                : lie.script().find("status").orElse(told[0].strip());
        send(exchange, Integer.parseInt(status), Base64.getDecoder().decode(told[1].strip()));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        try {
            daemon.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The connection to the proxy cannot be closed", e);
        }
        server.stop(0);
        threads.shutdownNow();
    }
}
