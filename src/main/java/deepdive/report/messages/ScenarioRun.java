package deepdive.report.messages;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A scenario and its result on an engine. If there were several attempts, the last one counts.
 *
 * @param id the same on every engine and in every language: the number that the feature's file name begins with, and
 *     the scenario's place in the file, from 1, an outline's examples counted one by one: {@code 01-2#1}
 * @param feature the texts of the scenario's feature
 * @param name the scenario's name
 * @param description the text below the name, without indentation; empty if there is none
 * @param tags with their {@code @}, those of the feature first
 * @param outcome the scenario's result
 * @param steps its steps and hooks in the order they ran
 * @param evidence the evidence of the scenario as a whole
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

    /** The language of the scenario's feature, such as {@code pt}. */
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

    /** The beginning; empty if the scenario never began. */
    public Optional<Instant> started() {
        return outcome.started();
    }

    /** The duration; zero if the scenario has no end. */
    public Duration took() {
        return outcome.took();
    }

    /** The attachments of the scenario as a whole. */
    public List<MessageAttachment> attachments() {
        return evidence.attachments();
    }

    /** The paths of recordings are relative to this folder. */
    public Path folder() {
        return evidence.folder();
    }

    /** The ids of the hand-out's commands that the scenario restates, without {@code @}: {@code ciclo/pratica/02}. */
    public List<String> commands() {
        return tags.stream()
                .filter(tag -> tag.contains("/"))
                .map(tag -> tag.substring(1))
                .toList();
    }
}
