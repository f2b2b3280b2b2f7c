package deepdive.report.messages;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A scenario and what became of it on an engine; of several attempts the last.
 *
 * @param id the same on every engine and in every language: the number that the feature's file name begins with, and the
 *     scenario's place in the file, from 1, an outline's examples counted one by one: {@code 01-2#1}
 * @param feature the words of its feature
 * @param name the scenario's name
 * @param description the text below the name, without indentation; empty if there is none
 * @param tags with their {@code @}, those of the feature first
 * @param outcome what became of it
 * @param steps its steps and hooks in the order they ran
 * @param evidence what it left that belongs to no single step
 */
public record ScenarioRun(
        String id,
        FeatureText feature,
        String name,
        String description,
        List<String> tags,
        Outcome outcome,
        List<StepRun> steps,
        ScenarioEvidence evidence) {

    public ScenarioRun {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
    }

    /** The language of its feature, such as {@code pt}. */
    public String language() {
        return feature.language();
    }

    /** True if the engine does something else than the hand-out says, as this scenario describes it. */
    public boolean diverges() {
        return status() == Status.PASSED && tags.contains("@diverges");
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

    /** What it left that belongs to no single step. */
    public List<MessageAttachment> attachments() {
        return evidence.attachments();
    }

    /** The paths of recordings are relative to this folder. */
    public Path folder() {
        return evidence.folder();
    }

    /** The ids of the hand-out's commands that it restates, without {@code @}: {@code ciclo/pratica/02}. */
    public List<String> commands() {
        return tags.stream()
                .filter(tag -> tag.contains("/"))
                .map(tag -> tag.substring(1))
                .toList();
    }
}
