package deepdive.practice.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A page that says whose it is. */
final class SamplePage implements ServedPage {

    private final String owner;
    private final List<Consumer<String>> browsers = new CopyOnWriteArrayList<>();
    private final Queue<JsonNode> received = new ConcurrentLinkedQueue<>();

    SamplePage(String owner) {
        this.owner = owner;
    }

    @Override
    public String html(String socket) {
        return "page of " + owner;
    }

    @Override
    public Optional<PageFile> file(String name) {
        return name.equals("file.txt")
                ? Optional.of(new PageFile("text/plain", ("file of " + owner).getBytes(StandardCharsets.UTF_8)))
                : Optional.empty();
    }

    @Override
    public void open(Consumer<String> browser) {
        browsers.add(browser);
        browser.accept("state of " + owner);
    }

    @Override
    public void close(Consumer<String> browser) {
        browsers.remove(browser);
    }

    @Override
    public void receive(Consumer<String> browser, JsonNode message) {
        received.add(message);
    }

    void tell(String message) {
        browsers.forEach(browser -> browser.accept(message));
    }

    Queue<JsonNode> received() {
        return received;
    }

    int browsers() {
        return browsers.size();
    }

    void awaitBrowsers(int count) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> browsers.size() == count);
    }
}
