package deepdive.report.document.page.exercise;

import deepdive.report.document.page.Excerpt;
import deepdive.report.document.replay.PlainText;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.BilingualScenario;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.MessageAttachment;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import deepdive.report.messages.StepRun;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes a failure as a page shows it, from the message and the evidence of a scenario. */
final class FailureViewFactory {

    private static final int MOST = 8_000;
    private static final String SCREEN = ", last screen";

    /** Messages of AssertJ and JUnit. */
    private static final List<Pattern> EXPECTED_AND_SEEN = List.of(
            Pattern.compile("(?ms)expected: (?<expected>.*?)\\n\\s*but was: (?<seen>.*?)(?:\\n\\s*when |\\z)"),
            Pattern.compile("(?s)expected: <(?<expected>.*?)> but was: <(?<seen>.*?)>"),
            Pattern.compile("(?ms)Expecting (?:actual|value)?:?\\s*\\n\\s*(?<seen>.*?)\\n\\s*"
                    + "(?:to|not to) [^\\n]*:\\s*\\n\\s*(?<expected>.*?)(?:\\n\\s*\\n|\\z)"),
            Pattern.compile("(?ms)Expecting (?:actual|value)?:?\\s*\\n\\s*(?<seen>.*?)\\n\\s*"
                    + "(?<expected>to be [^\\n]*\\n[^\\n]*)"),
            Pattern.compile("(?ms)Expecting (?:actual|value) to (?<expected>be \\w+) but was (?<seen>\\w+)"));

    private final ScenarioRun scenario;
    private final BilingualScenario words;
    private final List<StepView> views;

    FailureViewFactory(ScenarioRun scenario, BilingualScenario words, List<StepView> views) {
        this.scenario = scenario;
        this.words = words;
        this.views = views;
    }

    FailureView view() {
        List<StepRun> steps =
                scenario.steps().stream().filter(step -> !step.hook()).toList();
        int failed = 0;
        while (failed < steps.size() && steps.get(failed).status() != Status.FAILED) {
            failed++;
        }
        // If no step failed, a hook did: the scenario has the hook's message.
        boolean inStep = failed < steps.size();
        String message = PlainText.of((inStep ? steps.get(failed).message() : scenario.message()).orElse(""));
        List<Oracle> compared = compared(message, inStep ? views.get(failed).told() : List.of());
        List<FailureView.LastScreen> screens = screens();
        return new FailureView(
                inStep ? words.steps().get(failed).text() : DocumentMessages.say("failure.hook"),
                message,
                compared,
                CauseRules.of(
                        message,
                        screens.stream().map(screen -> screen.text().head()).toList()),
                screens);
    }

    /** The comparison that failed; if an assertion without evidence failed, the values in its message. */
    static List<Oracle> compared(String message, List<Oracle> told) {
        List<Oracle> failed = told.stream().filter(Oracle::failed).toList();
        return failed.isEmpty() ? compared(message).map(List::of).orElse(told) : failed;
    }

    static Optional<Oracle> compared(String message) {
        return EXPECTED_AND_SEEN.stream()
                .map(form -> form.matcher(message))
                .filter(Matcher::find)
                .findFirst()
                .map(found -> new Oracle(
                        Bilingual.same(""),
                        Bilingual.same(unquoted(found.group("expected"))),
                        Bilingual.same(unquoted(found.group("seen"))),
                        Bilingual.same(""),
                        true));
    }

    private static String unquoted(String text) {
        return text.strip().replaceFirst("(?s)^\"(.*)\"$", "$1");
    }

    private List<FailureView.LastScreen> screens() {
        return Stream.concat(
                        scenario.steps().stream().flatMap(step -> step.attachments().stream()),
                        scenario.attachments().stream())
                .filter(attachment -> attachment.name().endsWith(SCREEN))
                .map(FailureViewFactory::screen)
                .toList();
    }

    private static FailureView.LastScreen screen(MessageAttachment attachment) {
        return new FailureView.LastScreen(
                attachment.name().replace(SCREEN, ""), Excerpt.of(PlainText.of(attachment.text()), MOST));
    }
}
