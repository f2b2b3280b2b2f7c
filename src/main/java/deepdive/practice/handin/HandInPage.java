package deepdive.practice.handin;

import deepdive.evidence.Comparison;
import deepdive.practice.progress.Attempt;
import deepdive.practice.progress.Attempt.EnteredCommand;
import deepdive.practice.progress.Attempt.JudgedStep;
import deepdive.practice.progress.TaskText;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The content of a student's report.
 *
 * @param written when the report was written
 * @param tasks an attempt at each task
 */
public record HandInPage(String written, List<HandedTask> tasks) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * A task.
     *
     * @param anchor the fragment of the task's section
     * @param attempts the number of attempts at the task
     */
    public record HandedTask(
            String anchor,
            String id,
            TwoLanguages name,
            String engine,
            String began,
            String took,
            TwoLanguages result,
            boolean passed,
            int typed,
            int expected,
            int hints,
            int shown,
            int attempts,
            List<HandedStep> steps,
            List<HandedLine> lines) {}

    /** A step, and the answers of the oracles. */
    public record HandedStep(
            TwoLanguages text, String stage, TwoLanguages result, String time, List<HandedAnswers> answers) {}

    /** The answers in a comparison. */
    public record HandedAnswers(TwoLanguages expected, TwoLanguages screen, TwoLanguages daemon, boolean failed) {}

    /** A line of the student, and the text that it showed. */
    public record HandedLine(
            String time, int terminal, String text, TwoLanguages verdict, Optional<TwoLanguages> told, String output) {}

    /**
     * The page of these attempts: of each task and engine, the last attempt that passed, or the last one.
     *
     * @param today the texts of the tasks of today, in both languages
     */
    static HandInPage of(List<Attempt> attempts, List<TaskText> today, Instant now, ZoneId zone) {
        Map<String, List<Attempt>> byTask = new TreeMap<>();
        attempts.forEach(attempt -> byTask.computeIfAbsent(
                        attempt.task().id() + " " + attempt.engine(), any -> new ArrayList<>())
                .add(attempt));
        List<HandedTask> tasks = new ArrayList<>();
        byTask.values().forEach(tried -> {
            Attempt best = tried.stream()
                    .max(Comparator.comparing(Attempt::passed).thenComparing(Attempt::began))
                    .orElseThrow();
            tasks.add(task("task-" + (tasks.size() + 1), best, tried.size(), today, zone));
        });
        return new HandInPage(TIME.format(now.atZone(zone)), tasks);
    }

    private static HandedTask task(String anchor, Attempt attempt, int tried, List<TaskText> today, ZoneId zone) {
        TaskText then = attempt.task();
        Optional<TaskText> other = otherLanguage(then, today);
        return new HandedTask(
                anchor,
                then.id(),
                both(then.language(), then.name(), other.map(TaskText::name)),
                attempt.engine(),
                TIME.format(attempt.began().atZone(zone)),
                clock(attempt.millis()),
                TwoLanguages.say(attempt.passed() ? "report.passed" : "report.not-passed"),
                attempt.passed(),
                attempt.typed(),
                attempt.expected(),
                attempt.hints(),
                attempt.shown(),
                tried,
                IntStream.range(0, attempt.steps().size())
                        .mapToObj(at -> step(
                                attempt.steps().get(at),
                                then.language(),
                                other.map(text -> text.steps().get(at))))
                        .toList(),
                attempt.lines().stream().map(HandInPage::line).toList());
    }

    /** The same task in the other language, if its text is still the one of that day. */
    private static Optional<TaskText> otherLanguage(TaskText then, List<TaskText> today) {
        boolean same = today.stream().anyMatch(task -> task.digest().equals(then.digest()));
        return today.stream()
                .filter(task -> same
                        && task.id().equals(then.id())
                        && !task.language().equals(then.language())
                        && task.steps().size() == then.steps().size())
                .findFirst();
    }

    private static TwoLanguages both(String language, String text, Optional<String> other) {
        String translated = other.orElse(text);
        return (language.equals("pt") ? new TwoLanguages(text, translated) : new TwoLanguages(translated, text))
                .each(HandInPage::printable);
    }

    private static HandedStep step(JudgedStep step, String language, Optional<String> other) {
        return new HandedStep(
                both(language, step.text(), other),
                step.stage(),
                TwoLanguages.say("report.step." + step.stage().toLowerCase(Locale.ROOT)),
                step.millis() == 0 ? "" : clock(step.millis()),
                step.comparisons().stream().map(HandInPage::answers).toList());
    }

    private static HandedAnswers answers(Comparison comparison) {
        TwoLanguages subject = TwoLanguages.of(comparison.subject());
        TwoLanguages expected = TwoLanguages.of(comparison.expected());
        return new HandedAnswers(
                new TwoLanguages(subject.pt() + ": " + expected.pt(), subject.en() + ": " + expected.en())
                        .each(HandInPage::printable),
                TwoLanguages.of(comparison.screen()).each(HandInPage::printable),
                TwoLanguages.of(comparison.daemon()).each(HandInPage::printable),
                comparison.failed());
    }

    private static HandedLine line(EnteredCommand line) {
        return new HandedLine(
                clock(line.millis()),
                line.terminal(),
                printable(line.text()),
                TwoLanguages.say("report.line." + line.verdict().name().toLowerCase(Locale.ROOT)),
                line.told().map(TwoLanguages::of).map(told -> told.each(HandInPage::printable)),
                printable(line.output()));
    }

    /** Minutes and seconds, such as {@code 1:05}. */
    private static String clock(long millis) {
        long seconds = Math.round(millis / 1000.0);
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    /** A text without control characters, which a page must not have. Each one becomes its symbol, U+2400 and following. */
    private static String printable(String text) {
        StringBuilder clean = new StringBuilder();
        text.codePoints().forEach(code -> {
            boolean control = code < ' ' && code != '\n' && code != '\t';
            boolean hidden = code >= 0x7f && code < 0xa0 || Character.getType(code) == Character.FORMAT;
            clean.appendCodePoint(control ? 0x2400 + code : hidden ? 0xfffd : code);
        });
        return clean.toString();
    }
}
