package deepdive.report.document.page.exercise;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.report.document.page.Excerpt;
import deepdive.report.document.replay.PlainText;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import deepdive.report.messages.StepRun;
import java.util.List;

/**
 * The comparison of an assertion.
 *
 * @param subject the object of the assertion, such as a container
 * @param screen what a terminal showed
 * @param daemon what the daemon told
 * @param failed whether the assertion failed
 */
record Oracle(Bilingual subject, Bilingual expected, Bilingual screen, Bilingual daemon, boolean failed) {

    /** Characters of one answer that a page shows. */
    private static final int MOST = 700;

    static List<Oracle> of(StepRun step) {
        return step.attachments().stream()
                .filter(attachment -> attachment.mediaType().equals(Comparison.MEDIA_TYPE))
                .flatMap(attachment -> Comparison.read(attachment.text()).stream())
                .map(Oracle::of)
                .toList();
    }

    private static Oracle of(Comparison comparison) {
        return new Oracle(
                sentence(comparison.subject()),
                sentence(comparison.expected()),
                bilingual(comparison.screen()),
                bilingual(comparison.daemon()),
                comparison.failed());
    }

    /** Old runs have English sentences instead of keys. */
    private static Bilingual sentence(Statement statement) {
        return statement instanceof Statement.Text text
                ? Bilingual.only(Language.EN, text.text())
                : bilingual(statement);
    }

    private static Bilingual bilingual(Statement statement) {
        return Bilingual.of(statement.in(Language.PT.tag()), statement.in(Language.EN.tag()));
    }

    /** As much of an answer as a page shows. */
    static Excerpt excerpt(String text) {
        return Excerpt.of(PlainText.of(text), MOST);
    }
}
