package deepdive.practice.server;

import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** A page with its files and its messages. */
public interface ServedPage {

    /**
     * The page itself.
     *
     * @param socket the URL of the page's WebSocket
     */
    String html(String socket);

    /** A file that the page loads; empty if the page has no file of this name. */
    Optional<PageFile> file(String name);

    /** A browser has opened the page: sends the whole state, and from now on each change. */
    void open(Consumer<String> browser);

    /** A browser has closed the page. */
    void close(Consumer<String> browser);

    /**
     * A browser sends a message.
     *
     * @param browser the browser, as it was opened
     * @throws IllegalArgumentException if the page sends no such message
     */
    void receive(Consumer<String> browser, JsonNode message);
}
