package deepdive.practice.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A client of pages that is no browser. */
public final class WebClient {

    private static final int SECONDS = 20;

    private final HttpClient client;

    /** A client without TLS. */
    public WebClient() {
        this(HttpClient.newHttpClient());
    }

    public WebClient(HttpClient client) {
        this.client = client;
    }

    /** The answer to a request of GET. */
    public HttpResponse<String> get(String url) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
    }

    /** Connects as the page does. */
    public Messages connect(PageAddress address) {
        return connect(address.socket(), address.origin());
    }

    /** @throws java.util.concurrent.CompletionException if the server refuses the connection */
    public Messages connect(String socket, String origin) {
        Messages messages = new Messages();
        messages.socket = client.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create(socket), messages)
                .join();
        return messages;
    }

    /** The messages of one page. */
    public static final class Messages implements WebSocket.Listener, AutoCloseable {

        /** What {@link #next} gives if there was no message for 20 s. */
        public static final String NONE = "no message";

        private final BlockingQueue<String> messages = new LinkedBlockingQueue<>();
        private final StringBuilder text = new StringBuilder();

        @SuppressWarnings("NullAway.Init")
        private WebSocket socket;

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                messages.add(text.toString());
                text.setLength(0);
            }
            from.request(1);
            return CompletableFuture.completedFuture(null);
        }

        /** The next message, or what came instead. */
        public String next() {
            try {
                String next = messages.poll(SECONDS, TimeUnit.SECONDS);
                return next == null ? NONE : next;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return "interrupted";
            }
        }

        /** The number of messages that have come and were not taken. */
        public int waiting() {
            return messages.size();
        }

        public void send(String message) {
            socket.sendText(message, true).join();
        }

        @Override
        public void close() {
            socket.abort();
        }
    }
}
