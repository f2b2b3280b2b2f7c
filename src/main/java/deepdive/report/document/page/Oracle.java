package deepdive.report.document.page;

import deepdive.report.document.replay.PlainText;
import deepdive.report.messages.Attachment;
import deepdive.report.messages.StepRun;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an assertion compared.
 *
 * @param subject of what
 * @param screen what a terminal showed
 * @param daemon what the daemon said
 * @param lookAt the command to look further with; empty where none is given
 */
record Oracle(String subject, String expected, String screen, String daemon, String lookAt) {

    /** What a page can bear of one answer. */
    private static final int MOST = 700;

    private static final String TYPE = "application/x.deepdive.oracles+json";
    private static final JsonMapper JSON = new JsonMapper();

    static List<Oracle> of(StepRun step) {
        return step.attachments().stream()
                .filter(attachment -> attachment.mediaType().equals(TYPE) && attachment.whole())
                .flatMap(attachment -> read(attachment).stream())
                .toList();
    }

    /** What fits on the page. */
    static Excerpt excerpt(String text) {
        return Excerpt.of(PlainText.of(text), MOST);
    }

    private static Optional<Oracle> read(Attachment attachment) {
        try {
            JsonNode json = JSON.readTree(attachment.text());
            return Optional.of(new Oracle(
                    text(json, "subject"),
                    text(json, "expected"),
                    text(json, "screen"),
                    text(json, "daemon"),
                    text(json, "lookAt")));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static String text(JsonNode json, String key) {
        JsonNode value = json.path(key);
        return value.isString() ? value.asString() : value.isMissingNode() || value.isNull() ? "" : value.toString();
    }
}
