package deepdive.report.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step of a scenario and what became of it, or a hook that ran around the steps.
 *
 * @param keyword as the feature writes it, without trailing space: {@code Dado}, {@code Given}, {@code *}; empty for a
 *     hook
 * @param text the step's text after the keyword; for a hook the name of its method
 * @param arguments the parameters in the text, in the text's order
 * @param block the lines below the step
 * @param hook whether this is a hook: the reader of a document rarely wants a hook that passed
 * @param outcome what became of it
 * @param definition the method that it is bound to, the same in every language: {@code deepdive.specification.steps.TerminalSteps#type}
 * @param attachments what it left; a hook around a step leaves its attachments to the step
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

    /** The beginning; empty if it was never begun. */
    public Optional<Instant> started() {
        return outcome.started();
    }

    /** The time that it took; zero if it has no end. */
    public Duration took() {
        return outcome.took();
    }
}
