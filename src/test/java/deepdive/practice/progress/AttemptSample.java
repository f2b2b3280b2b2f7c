package deepdive.practice.progress;

import deepdive.evidence.Comparison;
import deepdive.evidence.Statement;
import deepdive.evidence.WrongAnswer;
import deepdive.practice.command.Difference;
import deepdive.practice.progress.Attempt.EnteredCommand;
import deepdive.practice.progress.Attempt.JudgedStep;
import deepdive.practice.progress.Attempt.LineVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An attempt with a line of each kind, on a host that wants to be HTML. */
public final class AttemptSample {

    /** What a hostile program would have a page run. */
    public static final String HOSTILE =
            "</pre><script>alert(1)</script><img src=x onerror=alert(2)>&amp;\u001b[31m\u0000";

    private AttemptSample() {}

    /** An attempt at a task with one step or more. */
    public static Attempt of(TaskText task, Instant began) {
        Statement hostile = Statement.literally(HOSTILE);
        Comparison comparison =
                new Comparison(hostile, hostile, hostile, hostile, HOSTILE, true, Optional.of(WrongAnswer.BOTH));
        return new Attempt(
                "26.1",
                task,
                began,
                65_000,
                true,
                HOSTILE,
                2,
                1,
                task.steps().stream()
                        .map(step -> new JudgedStep(step, "PASSED", 1_000, List.of(comparison)))
                        .toList(),
                List.of(
                        new EnteredCommand(
                                900,
                                1,
                                "docker imagens " + HOSTILE,
                                LineVerdict.DIFFERENT,
                                Optional.of(Difference.of("another", "docker images", "docker imagens " + HOSTILE)),
                                HOSTILE),
                        new EnteredCommand(
                                2_000, 1, "docker images", LineVerdict.ACCEPTED, Optional.empty(), "debian\nnginx"),
                        new EnteredCommand(3_000, 2, "docker ps", LineVerdict.SHOWN, Optional.empty(), "")));
    }
}
