package deepdive.practice.server;

import java.util.Optional;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.eclipse.jetty.websocket.api.StatusCode;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The WebSocket (RFC 6455) of one browser that has a page open. Messages are JSON. Jetty needs a public class. */
public final class PageSocket implements Session.Listener.AutoDemanding {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServedPage page;
    private Optional<Session> session = Optional.empty();
    private final PageQueue queue = new PageQueue(this::send, this::renew);

    PageSocket(ServedPage page) {
        this.page = page;
    }

    @Override
    public void onWebSocketOpen(Session opened) {
        session = Optional.of(opened);
        page.open(queue);
    }

    @Override
    public void onWebSocketText(String text) {
        try {
            JsonNode message = JSON.readTree(text);
            if (message.path("kind").asString("").equals("seen")) {
                queue.seen(message.path("characters").asLong(0));
            } else {
                page.receive(queue, message);
            }
        } catch (JacksonException | IllegalArgumentException e) {
            session.orElseThrow().close(StatusCode.PROTOCOL, "not a message of the page", Callback.NOOP);
        }
    }

    @Override
    public void onWebSocketClose(int code, String reason, Callback callback) {
        page.close(queue);
        callback.succeed();
    }

    @Override
    public void onWebSocketError(Throwable cause) {
        // A browser has gone without a farewell: the connection is closed next.
    }

    private void send(String message, Runnable sent) {
        // A connection that has failed is closed, and then nothing more is to be sent.
        session.filter(Session::isOpen)
                .ifPresent(open -> open.sendText(message, Callback.from(sent, failure -> open.disconnect())));
    }

    private void renew(PageQueue behind) {
        page.close(behind);
        if (session.filter(Session::isOpen).isPresent()) {
            page.open(behind);
        }
    }
}
