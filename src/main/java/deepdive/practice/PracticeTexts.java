package deepdive.practice;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.practice.command.Difference;
import deepdive.practice.progress.Attempt;
import deepdive.text.MessageFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The sentences to a student, in one language. */
final class PracticeTexts {

    private final String language;
    private final MessageFile messages;

    /** @param language {@code pt} or {@code en} */
    PracticeTexts(String language) {
        this.language = language;
        this.messages = MessageFile.load("/deepdive/practice/messages_" + language + ".properties");
    }

    String language() {
        return language;
    }

    String say(String key, String... values) {
        return messages.format(key, List.of(values));
    }

    /** The texts of the page that do not change. */
    Map<String, String> ofPage() {
        Map<String, String> texts = new LinkedHashMap<>();
        messages.keys().stream()
                .filter(key -> key.matches("(?:way|key|page)\\..*"))
                .sorted()
                .forEach(key -> texts.put(key, messages.format(key, List.of())));
        return texts;
    }

    /** The sentence under the task: the mistake in the last line, or the result of the task. */
    String notice(Sitting sitting, Way way) {
        return switch (sitting.whole()) {
            case PASSED -> say(onlyShown(sitting) ? "over.shown" : "over.passed");
            case FAILED -> failed(sitting);
            default ->
                sitting.host()
                        .lost()
                        .map(container -> say("lost", container))
                        .or(() -> sitting.damage().ended().map(terminal -> say("ended", String.valueOf(terminal))))
                        .or(() -> sitting.damage().interrupted().map(line -> say("interrupted", line)))
                        .or(() ->
                                sitting.command().difference().map(difference -> difference(sitting, difference, way)))
                        .orElseGet(() -> sitting.terminals().shownSoFar().isEmpty() ? say("starting") : "");
        };
    }

    private static boolean onlyShown(Sitting sitting) {
        return sitting.attempt().map(Attempt::onlyShown).orElse(false);
    }

    /** Whether only a clean host helps. */
    boolean offersAgain(Sitting sitting) {
        return sitting.host().lost().isPresent()
                || sitting.damage().isBeyondMending()
                || sitting.steps().contains(Sitting.Stage.FAILED);
    }

    private String failed(Sitting sitting) {
        if (!sitting.steps().contains(Sitting.Stage.FAILED)) {
            return say("over.skipped", sitting.why());
        }
        // The page shows the answers of both oracles beside this sentence.
        String first = sitting.why().lines().findFirst().orElse("");
        return say("red", sitting.task().scenario().steps().get(sitting.step()) + " — " + first)
                + " "
                + say("hint.red");
    }

    private String difference(Sitting sitting, Difference difference, Way way) {
        return switch (way) {
            case FOLLOW -> messages.format(difference.key(), difference.values());
            case RECALL ->
                difference.key().equals("difference.terminal")
                        ? messages.format(difference.key(), difference.values())
                        : say(
                                "recall.differs",
                                sitting.command().entered().orElseThrow().text());
            case FREE -> sitting.command().canBeJudged() ? say("free.differs") : "";
        };
    }

    /** The place of the next command: the terminal, and the key if it is a key. */
    String now(Expectation expectation) {
        return say(expectation.key().isPresent() ? "now.press" : "now.type", String.valueOf(expectation.terminal()));
    }

    /** The hints so far: the first names the missing result, the second is the command. */
    List<String> hints(Sitting sitting) {
        if (sitting.command().hints() == 0) {
            return List.of();
        }
        if (sitting.whole() == Sitting.Stage.FAILED) {
            return List.of(say("hint.red"));
        }
        Optional<Expectation> expectation = sitting.command().expectation();
        if (expectation.isEmpty()) {
            return List.of(say("hint.wait"));
        }
        String terminal = String.valueOf(expectation.get().terminal());
        String first = sitting.task()
                .nextSentence(sitting.step())
                .map(sentence -> say("hint.sentence", sentence))
                .orElseGet(() -> say("hint.terminal", terminal));
        String second = say(
                expectation.get().key().isPresent() ? "hint.key" : "hint.command",
                terminal,
                expectation.get().command());
        return sitting.command().hints() == 1 ? List.of(first) : List.of(first, second);
    }

    /** The time and the number of commands of an attempt that is over. */
    List<String> summary(Sitting sitting) {
        return sitting.attempt()
                .filter(attempt -> sitting.whole() == Sitting.Stage.PASSED)
                .map(attempt -> List.of(
                        say("end.time", duration(attempt.millis())),
                        say("end.typed", String.valueOf(attempt.typed()), String.valueOf(attempt.expected())),
                        say("end.help", String.valueOf(attempt.hints()), String.valueOf(attempt.shown()))))
                .orElse(List.of());
    }

    private String duration(long millis) {
        long seconds = Math.round(millis / 1000.0);
        return seconds < 60
                ? say("duration.seconds", String.valueOf(seconds))
                : say("duration.minutes", String.valueOf(seconds / 60), String.valueOf(seconds % 60));
    }

    /** The command that records what the suite types in this scenario. */
    String recordingCommand(PracticeTask task, String engine) {
        return "./lab verify -Dengine=" + engine + " -Dlanguage=" + language + " -Dcucumber.filter.name='^"
                + task.scenario().name().replaceAll("[^\\p{L}\\p{N} ]", ".") + "$'";
    }

    /** The answers of both oracles in the comparison that failed. */
    Map<String, String> oracles(Sitting sitting) {
        if (sitting.whole() != Sitting.Stage.FAILED) {
            return Map.of();
        }
        return sitting.comparison()
                .filter(Comparison::failed)
                .map(comparison -> {
                    Map<String, String> told = new LinkedHashMap<>();
                    told.put(say("oracle.expected"), in(comparison.subject()) + ": " + in(comparison.expected()));
                    told.put(say("oracle.screen"), in(comparison.screen()));
                    told.put(say("oracle.daemon"), in(comparison.daemon()));
                    told.put(say("oracle.look"), comparison.lookAt());
                    return told;
                })
                .orElse(Map.of());
    }

    private String in(Statement statement) {
        return statement.in(language);
    }
}
