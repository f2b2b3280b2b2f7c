package deepdive.practice;

import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** The messages of a student's page. */
final class PageMessages {

    private final Practice practice;

    PageMessages(Practice practice) {
        this.practice = practice;
    }

    /**
     * Does what a page asks for.
     *
     * @param page gets the answer, if there is one for this page alone
     * @throws IllegalArgumentException if the page sends no such message
     */
    void obey(Consumer<String> page, JsonNode message) {
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
            case "judge" -> practice.judge();
            case "show" -> practice.showMe();
            case "again" -> practice.again();
            case "on" -> practice.goOn();
            case "compare" -> practice.compare(page);
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
}
