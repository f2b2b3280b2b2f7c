package deepdive.host;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A server on loopback. It gives the description of Podman 5.4.2 as the answer to every request. */
public final class PodmanSocket implements Closeable {

    private static final String ANSWER = "{\"Version\": \"5.4.2\", \"ApiVersion\": \"1.41\", \"OSType\": \"linux\","
            + " \"Components\": [{\"Name\": \"Podman Engine\"}, {\"Name\": \"Conmon\"}]}";

    private final HttpServer server;

    public PodmanSocket() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = ANSWER.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    public URI address() {
        return URI.create("tcp://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
