package deepdive.practice.progress;

import deepdive.evidence.Comparison;
import deepdive.practice.command.Difference;
import deepdive.practice.progress.Attempt.EnteredCommand;
import deepdive.practice.progress.Attempt.JudgedStep;
import deepdive.practice.progress.Attempt.LineVerdict;
import deepdive.terminal.EnteredLine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Notes what happens in an attempt, while it happens. */
public final class AttemptLog {

    /** Characters of a line's output; more are left out, because the log is kept for good. */
    private static final int MOST_OUTPUT = 8_000;

    private static final String CUT = "\n…";

    private static final class NotedLine {

        private final long millis;
        private final int terminal;
        private final EnteredLine line;
        private LineVerdict verdict = LineVerdict.NOT_JUDGED;
        private Optional<Difference> told = Optional.empty();

        NotedLine(long millis, int terminal, EnteredLine line) {
            this.millis = millis;
            this.terminal = terminal;
            this.line = line;
        }
    }

    private final Clock clock;
    private final TaskText task;
    private final List<NotedLine> lines = new ArrayList<>();
    private final List<JudgedStep> steps = new ArrayList<>();
    private final List<Comparison> compared = new ArrayList<>();
    private Instant began;

    public AttemptLog(TaskText task, Clock clock) {
        this.task = task;
        this.clock = clock;
        this.began = clock.instant();
    }

    /** The first prompt is there: the time counts from now. */
    public synchronized void begins() {
        began = clock.instant();
    }

    /** A line was entered, or a key was pressed. An empty line is not noted. */
    public synchronized void entered(int terminal, EnteredLine line) {
        if (!line.text().isEmpty()) {
            lines.add(new NotedLine(millis(), terminal, line));
        }
    }

    /** @param shown whether the suite typed the line */
    public synchronized void accepted(EnteredLine line, boolean shown) {
        lines.stream().filter(each -> each.line == line).forEach(each -> {
            each.verdict = shown ? LineVerdict.SHOWN : LineVerdict.ACCEPTED;
            each.told = Optional.empty();
        });
    }

    public synchronized void differs(EnteredLine line, Difference difference) {
        lines.stream().filter(each -> each.line == line).forEach(each -> {
            each.verdict = LineVerdict.DIFFERENT;
            each.told = Optional.of(difference);
        });
    }

    /** The oracles have compared their answers in the step that runs. */
    public synchronized void compared(Comparison comparison) {
        compared.add(comparison);
    }

    /** The step that ran has ended. */
    public synchronized void ended(boolean passed) {
        steps.add(new JudgedStep(
                task.steps().get(steps.size()), passed ? "PASSED" : "FAILED", millis(), List.copyOf(compared)));
        compared.clear();
    }

    /** The number of lines and keys until now. */
    public synchronized int typed() {
        return lines.size();
    }

    /** The time since the beginning. */
    public synchronized Duration took() {
        return Duration.between(began, clock.instant());
    }

    /**
     * The whole attempt. Do not call this method while a lock is held that a terminal may wait for, because the method asks
     * terminals for the output of lines.
     */
    public Attempt attempt(String engine, boolean passed, String why, int hints, int expected) {
        List<NotedLine> noted;
        List<JudgedStep> judged;
        Instant beginning;
        long took;
        synchronized (this) {
            noted = List.copyOf(lines);
            judged = new ArrayList<>(steps);
            beginning = began;
            took = millis();
        }
        IntStream.range(judged.size(), task.steps().size())
                .forEach(at -> judged.add(new JudgedStep(task.steps().get(at), "WAITING", 0, List.of())));
        List<EnteredCommand> commands = noted.stream().map(AttemptLog::command).toList();
        return new Attempt(engine, task, beginning, took, passed, why, hints, expected, judged, commands);
    }

    private long millis() {
        return Duration.between(began, clock.instant()).toMillis();
    }

    private static EnteredCommand command(NotedLine noted) {
        String output = noted.line.key().isPresent() ? "" : noted.line.line().output();
        return new EnteredCommand(
                noted.millis,
                noted.terminal,
                noted.line.text(),
                noted.verdict,
                noted.told,
                output.length() > MOST_OUTPUT ? output.substring(0, MOST_OUTPUT) + CUT : output);
    }
}
