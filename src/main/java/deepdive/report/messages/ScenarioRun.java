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
 * @param uri the feature's file from {@code features} on: {@code features/pt/01-2-ciclo-de-vida-pratica.feature}
 * @param feature the feature's name
 * @param featureDescription the text below it, without indentation; empty where there is none
 * @param language as in {@code # language:}, such as {@code pt}
 * @param name the scenario's name
 * @param description the text below it, without indentation; empty where there is none
 * @param tags with their {@code @}, those of the feature first
 * @param message why it failed or does not apply: that of the first step that says so
 * @param started empty where it was never begun
 * @param took zero where it has no end
 * @param steps its steps and hooks in the order they ran
 * @param attachments what belongs to no single step: recordings, events, last screens
 * @param folder what the paths of its recordings are relative to
 */
public record ScenarioRun(
        String id,
        String uri,
        String feature,
        String featureDescription,
        String language,
        String name,
        String description,
        List<String> tags,
        Status status,
        Optional<String> message,
        Optional<Instant> started,
        Duration took,
        List<StepRun> steps,
        List<Attachment> attachments,
        Path folder) {

    public ScenarioRun {
        tags = List.copyOf(tags);
        steps = List.copyOf(steps);
        attachments = List.copyOf(attachments);
    }

    /** The ids of the hand-out's commands that it restates, without {@code @}: {@code ciclo/pratica/02}. */
    public List<String> commands() {
        return tags.stream()
                .filter(tag -> tag.contains("/"))
                .map(tag -> tag.substring(1))
                .toList();
    }
}
