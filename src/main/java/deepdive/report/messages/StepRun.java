package deepdive.report.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step of a scenario, or a hook, and its result.
 *
 * @param keyword as the feature writes it, without trailing space: {@code Dado}, {@code Given}, {@code *}; empty for a
 *     hook
 * @param text the step's text after the keyword; for a hook the name of its method
 * @param arguments the parameters in the text, in the text's order
 * @param block the lines below the step
 * @param hook whether this is a hook, because a document rarely shows a hook that passed
 * @param outcome the step's result
 * @param definition the step's method, the same in every language:
 *     {@code deepdive.specification.steps.TerminalSteps#type}
 * @param attachments the step's attachments; a hook's attachments belong to the step
 */
public record StepRun(
        String keyword,
        String text,
        List<Argument> arguments,
        StepBlock block,
        boolean hook,
        Outcome outcome,
        Optional<String> definition,
        List<MessageAttachment> attachments) {

    public StepRun {
        arguments = List.copyOf(arguments);
        attachments = List.copyOf(attachments);
    }

    /** The outcome's status. */
    public Status status() {
        return outcome.status();
    }

    /** The outcome's message. */
    public Optional<String> message() {
        return outcome.message();
    }

    /** The beginning; empty if the step never began. */
    public Optional<Instant> started() {
        return outcome.started();
    }

    /** The duration; zero if the step has no end. */
    public Duration took() {
        return outcome.took();
    }
}
