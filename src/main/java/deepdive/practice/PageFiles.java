package deepdive.practice;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Serves the page's files. */
final class PageFiles implements AutoCloseable {

    private static final String FOLDER = "/deepdive/practice/";
    private static final List<String> FILES = List.of(
            "page.css",
            "page.js",
            "picture.js",
            "compare.js",
            "present.css",
            "xterm/xterm.css",
            "xterm/xterm.js",
            "xterm/addon-fit.js",
            "player/asciinema-player.css",
            "player/asciinema-player.min.js");
    private static final Map<String, String> TYPES =
            Map.of("css", "text/css; charset=utf-8", "js", "text/javascript; charset=utf-8");

    private final HttpServer server;
    private Optional<PageAddress> address = Optional.empty();
    private final PracticeTexts texts;

    PageFiles(PracticeTexts texts) {
        this.texts = texts;
        try {
            server = HttpServer.create(new InetSocketAddress(PageAddress.loopback(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("No port of this machine can be listened on", e);
        }
    }

    /** Whether the build could fetch xterm.js. */
    static boolean haveTerminals() {
        return PageFiles.class.getResource(FOLDER + "xterm/xterm.js") != null;
    }

    int port() {
        return server.getAddress().getPort();
    }

    void serve(PageAddress known) {
        address = Optional.of(known);
        server.createContext("/", this::answer);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            PageAddress known = address.orElseThrow();
            String host = Optional.ofNullable(exchange.getRequestHeaders().getFirst("Host"))
                    .orElse("");
            String folder = "/" + known.token() + "/";
            String path = exchange.getRequestURI().getPath();
            if (!known.isHost(host, port()) || !path.startsWith(folder)) {
                exchange.sendResponseHeaders(403, -1);
            } else if (!exchange.getRequestMethod().equals("GET")) {
                exchange.sendResponseHeaders(405, -1);
            } else {
                file(exchange, known, path.substring(folder.length()));
            }
        }
    }

    private void file(HttpExchange exchange, PageAddress known, String name) throws IOException {
        if (name.isEmpty()) {
            send(exchange, known, "text/html; charset=utf-8", page(known).getBytes(StandardCharsets.UTF_8));
        } else if (FILES.contains(name)) {
            send(exchange, known, TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), ""), read(name));
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
    }

    private static void send(HttpExchange exchange, PageAddress known, String type, byte[] body) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        headers.set("Content-Security-Policy", known.contentSecurityPolicy());
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        headers.set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(200, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    private String page(PageAddress known) throws IOException {
        String html = new String(read("page.html"), StandardCharsets.UTF_8)
                .replace("{language}", texts.language())
                .replace("{socket}", known.socket());
        for (Map.Entry<String, String> text : texts.ofPage().entrySet()) {
            html = html.replace("{" + text.getKey() + "}", escaped(text.getValue()));
        }
        return html;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }

    private static byte[] read(String name) throws IOException {
        try (InputStream in = PageFiles.class.getResourceAsStream(FOLDER + name)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
