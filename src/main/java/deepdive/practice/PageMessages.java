package deepdive.practice;

import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.java_websocket.WebSocket;
import org.java_websocket.drafts.Draft;
import org.java_websocket.exceptions.InvalidDataException;
import org.java_websocket.framing.CloseFrame;
import org.java_websocket.handshake.ClientHandshake;
import org.java_websocket.handshake.ServerHandshakeBuilder;
import org.java_websocket.server.WebSocketServer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The messages between pages and the practice, both ways, as JSON on a WebSocket (RFC 6455). */
final class PageMessages extends WebSocketServer {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS_UNTIL_LOST = 30;

    private final Practice practice;
    private final CountDownLatch started = new CountDownLatch(1);
    private final Map<WebSocket, Consumer<String>> pages = new ConcurrentHashMap<>();
    private volatile Optional<PageAddress> address = Optional.empty();

    PageMessages(Practice practice) {
        super(new InetSocketAddress(PageAddress.loopback(), 0), 1);
        this.practice = practice;
        setReuseAddr(true);
        setDaemon(true);
        setTcpNoDelay(true);
        setConnectionLostTimeout(SECONDS_UNTIL_LOST);
    }

    /** Starts the server, and waits until the server listens. */
    void listen() throws InterruptedException {
        start();
        started.await();
    }

    /** Accepts pages of this address, and refuses others. */
    void serve(PageAddress known) {
        address = Optional.of(known);
    }

    @Override
    public ServerHandshakeBuilder onWebsocketHandshakeReceivedAsServer(
            WebSocket socket, Draft draft, ClientHandshake request) throws InvalidDataException {
        boolean known = address.filter(page -> request.getResourceDescriptor().equals("/" + page.token())
                        && request.getFieldValue("Origin").equals(page.origin())
                        && page.isHost(request.getFieldValue("Host"), getPort()))
                .isPresent();
        if (!known) {
            throw new InvalidDataException(CloseFrame.POLICY_VALIDATION, "not from this practice's page");
        }
        return super.onWebsocketHandshakeReceivedAsServer(socket, draft, request);
    }

    @Override
    public void onOpen(WebSocket socket, ClientHandshake handshake) {
        Consumer<String> page = message -> {
            if (socket.isOpen()) {
                socket.send(message);
            }
        };
        pages.put(socket, page);
        practice.open(page);
    }

    @Override
    public void onClose(WebSocket socket, int code, String reason, boolean remote) {
        Optional.ofNullable(pages.remove(socket)).ifPresent(practice::close);
    }

    @Override
    public void onMessage(WebSocket socket, String message) {
        try {
            obey(socket, JSON.readTree(message));
        } catch (JacksonException | IllegalArgumentException e) {
            socket.close(CloseFrame.PROTOCOL_ERROR, "not a message of the page");
        }
    }

    private void obey(WebSocket socket, JsonNode message) {
        int sitting = message.path("sitting").asInt(0);
        int terminal = message.path("terminal").asInt(0);
        switch (message.path("kind").asString("")) {
            case "keys" ->
                practice.press(sitting, terminal, message.path("text").asString(""));
            case "resize" ->
                practice.resize(
                        sitting,
                        terminal,
                        bounded(message.path("columns").asInt(0)),
                        bounded(message.path("rows").asInt(0)));
            case "hint" -> practice.hint();
            case "show" -> practice.showMe();
            case "again" -> practice.again();
            case "on" -> practice.goOn();
            case "compare" -> Optional.ofNullable(pages.get(socket)).ifPresent(practice::compare);
            case "next" -> practice.move(1);
            case "previous" -> practice.move(-1);
            case "go" -> practice.go(message.path("id").asString(""));
            case "way" -> practice.choose(Way.valueOf(message.path("way").asString("")));
            default -> throw new IllegalArgumentException("no such message");
        }
    }

    private static int bounded(int cells) {
        return Math.max(20, Math.min(300, cells));
    }

    @Override
    public void onError(WebSocket socket, Exception problem) {
        System.err.println("practice: " + problem.getMessage());
    }

    @Override
    public void onStart() {
        started.countDown();
    }
}
