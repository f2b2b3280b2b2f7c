package deepdive.verify;

import deepdive.host.NothingTested;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.Result;
import io.cucumber.plugin.event.Status;
import io.cucumber.plugin.event.TestCaseFinished;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Cucumber plugin that prints the message of each failure, and knows what became of all scenarios. */
final class TriedScenarios implements ConcurrentEventListener {

    /** The exit status that {@code git bisect run} takes for "skip". */
    static final int NOT_TESTED = 125;

    private static final int FAILED = 1;

    private final List<Result> failures = new ArrayList<>();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(TestCaseFinished.class, event -> note(event.getResult()));
    }

    synchronized void note(Result result) {
        if (result.getStatus() != Status.PASSED && result.getStatus() != Status.SKIPPED) {
            failures.add(result);
            System.out.println(reason(result) + System.lineSeparator());
        }
    }

    /** A step that nobody has written has no error. */
    private static String reason(Result result) {
        return Optional.ofNullable(result.getError())
                .map(error -> String.valueOf(error.getMessage()).strip())
                .orElse(result.getStatus().toString());
    }

    /** 0 if no scenario has failed; 125 if each failure only says that a host went away; otherwise 1. */
    synchronized int exitCode() {
        if (failures.isEmpty()) {
            return 0;
        }
        return failures.stream().allMatch(failure -> failure.getError() instanceof NothingTested) ? NOT_TESTED : FAILED;
    }
}
