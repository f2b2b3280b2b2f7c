package deepdive.report.messages;

import java.nio.file.Path;
import java.util.List;

/**
 * What a scenario left that belongs to no single step.
 *
 * @param attachments recordings, events, last screens
 * @param folder the paths of recordings are relative to this folder
 */
public record ScenarioEvidence(List<MessageAttachment> attachments, Path folder) {

    public ScenarioEvidence {
        attachments = List.copyOf(attachments);
    }
}
