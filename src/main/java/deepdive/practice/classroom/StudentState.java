package deepdive.practice.classroom;

import java.time.Duration;
import java.time.Instant;

/**
 * Where a student is.
 *
 * @param task the id of the scenario, such as {@code 05-2/3}
 * @param step the current step, from 1
 * @param steps the number of steps of the scenario
 * @param sentence the text of the current step
 * @param stage {@code WAITING}, {@code RUNNING}, {@code PASSED} or {@code FAILED}
 * @param wrong the number of lines in a row that were not the expected one
 * @param progressed the time of the last progress
 * @param done the number of scenarios that the student has done
 * @param all the number of all scenarios
 * @param browsers the number of browsers that have the student's page open
 */
public record StudentState(
        String task,
        String scenario,
        int step,
        int steps,
        String sentence,
        String stage,
        int wrong,
        Instant progressed,
        int done,
        int all,
        int browsers) {

    private static final int WRONG_LINES = 3;
    private static final Duration WITHOUT_PROGRESS = Duration.ofMinutes(3);

    /** The student's need of the teacher. */
    public enum Attention {
        /** No browser has the page open. */
        ABSENT,
        WORKING,
        /** No progress for some minutes, several wrong lines in a row, or a scenario that has failed. */
        STUCK,
        /** The scenario is done. */
        DONE
    }

    /** The need at a time. */
    public Attention attention(Instant now) {
        if (stage.equals("PASSED")) {
            return Attention.DONE;
        }
        if (browsers == 0) {
            return Attention.ABSENT;
        }
        boolean stuck = stage.equals("FAILED")
                || wrong >= WRONG_LINES
                || Duration.between(progressed, now).compareTo(WITHOUT_PROGRESS) >= 0;
        return stuck ? Attention.STUCK : Attention.WORKING;
    }
}
