package deepdive.report.messages;

import java.nio.file.Path;
import java.util.List;

/**
 * The evidence of a scenario as a whole.
 *
 * @param attachments recordings, events, last screens
 * @param folder the paths of recordings are relative to this folder
 */
public record ScenarioEvidence(List<MessageAttachment> attachments, Path folder) {

    public ScenarioEvidence {
        attachments = List.copyOf(attachments);
    }
}
