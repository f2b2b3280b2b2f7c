package deepdive.report.document.page.exercise;

import deepdive.report.document.page.Excerpt;
import deepdive.report.document.replay.PlainText;
import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.messages.Attachment;
import deepdive.report.messages.StepRun;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The comparison of an assertion.
 *
 * @param subject the object of the assertion, such as a container
 * @param screen what a terminal showed
 * @param daemon what the daemon told
 */
record Oracle(Bilingual subject, Bilingual expected, Bilingual screen, Bilingual daemon) {

    /** Characters of one answer that a page shows. */
    private static final int MOST = 700;

    private static final String TYPE = "application/x.deepdive.oracles+json";
    private static final JsonMapper JSON = new JsonMapper();

    static List<Oracle> of(StepRun step) {
        return step.attachments().stream()
                .filter(attachment -> attachment.mediaType().equals(TYPE))
                .flatMap(attachment -> read(attachment).stream())
                .toList();
    }

    /** As much of an answer as a page shows. */
    static Excerpt excerpt(String text) {
        return Excerpt.of(PlainText.of(text), MOST);
    }

    private static Optional<Oracle> read(Attachment attachment) {
        try {
            JsonNode json = JSON.readTree(attachment.text());
            return Optional.of(new Oracle(
                    prose(json.path("subject")),
                    prose(json.path("expected")),
                    Sayings.of(json.path("screen")),
                    Sayings.of(json.path("daemon"))));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Old runs have English sentences instead of keys. */
    private static Bilingual prose(JsonNode saying) {
        return saying.isString() ? Bilingual.only(Language.EN, saying.asString()) : Sayings.of(saying);
    }
}
