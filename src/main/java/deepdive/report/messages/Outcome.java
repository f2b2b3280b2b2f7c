package deepdive.report.messages;

import io.cucumber.messages.Convertor;
import io.cucumber.messages.types.Exception;
import io.cucumber.messages.types.TestStepFinished;
import io.cucumber.messages.types.TestStepResult;
import io.cucumber.messages.types.TestStepResultStatus;
import io.cucumber.messages.types.TestStepStarted;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result of a step or a scenario.
 *
 * @param message the reason for a failure or a skip, for people, without a stack trace; a scenario has the message of
 *     its first step with the scenario's status
 * @param started the beginning; empty if there was none
 * @param took the duration; zero if there was no end
 */
public record Outcome(Status status, Optional<String> message, Optional<Instant> started, Duration took) {

    static final Outcome NEVER_BEGUN = new Outcome(Status.NOT_RUN, Optional.empty(), Optional.empty(), Duration.ZERO);

    static Outcome of(@Nullable TestStepStarted started, @Nullable TestStepFinished finished) {
        Optional<Instant> begun =
                Optional.ofNullable(started).map(message -> Convertor.toInstant(message.getTimestamp()));
        if (finished == null) {
            return new Outcome(Status.NOT_RUN, Optional.empty(), begun, Duration.ZERO);
        }
        TestStepResult result = finished.getTestStepResult();
        return new Outcome(
                Status.of(result.getStatus()), message(result), begun, Convertor.toDuration(result.getDuration()));
    }

    private static Optional<String> message(TestStepResult result) {
        return result.getException()
                .flatMap(Exception::getMessage)
                .or(result::getMessage)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .or(() -> ofStatus(result.getStatus()));
    }

    private static Optional<String> ofStatus(TestStepResultStatus status) {
        return switch (status) {
            case UNDEFINED -> Optional.of("The step has no definition.");
            case AMBIGUOUS -> Optional.of("The step has more than one definition.");
            case PENDING -> Optional.of("The step's definition is still to be written.");
            case FAILED, UNKNOWN -> Optional.of("It failed without a message.");
            case PASSED, SKIPPED -> Optional.empty();
        };
    }
}
