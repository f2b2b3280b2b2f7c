package deepdive.report.messages;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A step of a scenario and what became of it, or a hook that ran around them.
 *
 * @param keyword as the feature writes it, without trailing space: {@code Dado}, {@code Given}, {@code *}; empty for a
 *     hook
 * @param text the step's text after the keyword; for a hook the name of its method
 * @param arguments the parameters in the text, in its order
 * @param hook whether it is a hook: the reader of a document rarely wants one that passed
 * @param message for people, without a stack trace: why it failed, or why it did not apply
 * @param started empty where it was never begun
 * @param took zero where there is no result
 * @param definition the method that it is bound to, the same in every language: {@code deepdive.steps.TerminalSteps#type}
 * @param attachments what it left; those of hooks around a step are the step's
 * @param docString the text block below the step
 * @param table the rows of the data table below the step; none where it has none
 */
public record StepRun(
        String keyword,
        String text,
        List<Argument> arguments,
        boolean hook,
        Status status,
        Optional<String> message,
        Optional<Instant> started,
        Duration took,
        Optional<String> definition,
        List<Attachment> attachments,
        Optional<String> docString,
        List<List<String>> table) {

    public StepRun {
        arguments = List.copyOf(arguments);
        attachments = List.copyOf(attachments);
        table = table.stream().map(List::copyOf).toList();
    }
}
