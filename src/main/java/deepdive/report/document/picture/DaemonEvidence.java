package deepdive.report.document.picture;

import deepdive.evidence.Archive;
import deepdive.evidence.Events;
import deepdive.evidence.Snapshot;
import deepdive.report.messages.MessageAttachment;
import deepdive.report.messages.ScenarioRun;
import java.util.List;
import java.util.stream.Stream;

/** Reads a scenario's evidence from the daemon: snapshots, events, and archives of images. */
final class DaemonEvidence {

    private DaemonEvidence() {}

    static List<Snapshot> snapshots(ScenarioRun scenario) {
        return bodies(scenario, Snapshot.MEDIA_TYPE)
                .flatMap(body -> Snapshot.read(body).stream())
                .toList();
    }

    static List<Snapshot> snapshots(List<MessageAttachment> attachments) {
        return attachments.stream()
                .filter(attachment -> attachment.mediaType().equals(Snapshot.MEDIA_TYPE))
                .flatMap(attachment -> Snapshot.read(attachment.text()).stream())
                .toList();
    }

    static List<Events.DockerEvent> events(ScenarioRun scenario) {
        return bodies(scenario, Events.MEDIA_TYPE)
                .flatMap(body -> Events.read(body).events().stream())
                .toList();
    }

    static List<Archive> archives(ScenarioRun scenario) {
        return bodies(scenario, Archive.MEDIA_TYPE)
                .flatMap(body -> Archive.read(body).stream())
                .toList();
    }

    private static Stream<String> bodies(ScenarioRun scenario, String mediaType) {
        return Stream.concat(
                        scenario.steps().stream().flatMap(step -> step.attachments().stream()),
                        scenario.attachments().stream())
                .filter(attachment -> attachment.mediaType().equals(mediaType))
                .map(attachment -> attachment.text());
    }
}
