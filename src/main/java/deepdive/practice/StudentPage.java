package deepdive.practice;

import deepdive.practice.server.PageFile;
import deepdive.practice.server.ServedPage;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The page of a student. */
final class StudentPage implements ServedPage {

    private final Practice practice;
    private final PageMessages messages;

    StudentPage(Practice practice) {
        this.practice = practice;
        this.messages = new PageMessages(practice);
    }

    @Override
    public String html(String socket) {
        return PageFiles.html(practice.texts(), socket);
    }

    @Override
    public Optional<PageFile> file(String name) {
        return PageFiles.file(name);
    }

    @Override
    public void open(Consumer<String> browser) {
        practice.open(browser);
    }

    @Override
    public void close(Consumer<String> browser) {
        practice.close(browser);
    }

    @Override
    public void receive(Consumer<String> browser, JsonNode message) {
        messages.obey(browser, message);
    }
}
