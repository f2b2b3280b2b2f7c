package deepdive.practice.progress;

import deepdive.evidence.Comparison;
import deepdive.practice.command.Difference;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a student typed, saw, and was told in one attempt at a task. Times are in milliseconds since the beginning.
 *
 * @param engine the id of the engine
 * @param task the text of the task on that day
 * @param began when the first prompt was there
 * @param millis the time that the attempt took
 * @param passed whether all steps are green
 * @param why the reason why the attempt did not pass; empty if it passed
 * @param hints the number of hints
 * @param expected the number of the commands and keys of the scenario
 */
public record Attempt(
        String engine,
        TaskText task,
        Instant began,
        long millis,
        boolean passed,
        String why,
        int hints,
        int expected,
        List<JudgedStep> steps,
        List<EnteredCommand> lines) {

    /** The judgement on a line. */
    public enum LineVerdict {
        /** The student typed what the scenario expected. */
        ACCEPTED,
        /** The suite typed it, because the student asked to be shown. */
        SHOWN,
        /** The scenario expected another line. */
        DIFFERENT,
        /** The scenario did not wait for a line. */
        NOT_JUDGED
    }

    /**
     * A step of the scenario.
     *
     * @param stage {@code PASSED}, {@code FAILED} or {@code WAITING}
     * @param millis the time of the step's end; 0 if the step was not reached
     * @param comparisons the answers of both oracles
     */
    public record JudgedStep(String text, String stage, long millis, List<Comparison> comparisons) {}

    /**
     * A line or a key of the student.
     *
     * @param told the difference that the student was told
     * @param output the text that the line had on the screen
     */
    public record EnteredCommand(
            long millis, int terminal, String text, LineVerdict verdict, Optional<Difference> told, String output) {}

    /** Whether the suite typed all of it. */
    public boolean onlyShown() {
        return lines.stream().anyMatch(line -> line.verdict() == LineVerdict.SHOWN)
                && lines.stream().noneMatch(line -> line.verdict() == LineVerdict.ACCEPTED);
    }

    /** The number of lines and keys that the suite typed. */
    public int shown() {
        return lines.size() - typed();
    }

    /** The number of lines and keys of the student, without those that the suite typed. */
    public int typed() {
        return (int) lines.stream()
                .filter(line -> line.verdict() != LineVerdict.SHOWN)
                .count();
    }
}
