package deepdive.report.messages;

import io.cucumber.messages.types.AttachmentContentEncoding;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The attachments of a run. {@link io.cucumber.query.Query} is not used, because it returns the attachments of finished
 * steps only, and a run that was cut off would lose the last attachments.
 */
final class AttachmentIndex {

    private record Owner(String testCaseStarted, String testStep) {}

    private final Map<Owner, List<MessageAttachment>> byOwner = new HashMap<>();
    private final List<String> problems;

    /** @param problems gets a sentence for each attachment that cannot be decoded */
    AttachmentIndex(List<String> problems) {
        this.problems = problems;
    }

    void add(io.cucumber.messages.types.Attachment message, String place) {
        Owner owner = new Owner(
                message.getTestCaseStartedId().orElse(""),
                message.getTestStepId().orElse(""));
        String name = message.getFileName().orElse("");
        byOwner.computeIfAbsent(owner, any -> new ArrayList<>())
                .add(new MessageAttachment(message.getMediaType(), name, text(message, name, place)));
    }

    /** The attachments of a step or, if the step's id is empty, of the scenario as a whole. */
    List<MessageAttachment> of(String testCaseStarted, String testStep) {
        return byOwner.getOrDefault(new Owner(testCaseStarted, testStep), List.of());
    }

    private String text(io.cucumber.messages.types.Attachment message, String name, String place) {
        if (message.getContentEncoding() == AttachmentContentEncoding.IDENTITY) {
            return message.getBody();
        }
        try {
            return new String(Base64.getDecoder().decode(message.getBody()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            problems.add("%s: the attachment “%s” is not Base64".formatted(place, name));
            return "";
        }
    }
}
