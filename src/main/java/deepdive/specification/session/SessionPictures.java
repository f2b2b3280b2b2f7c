package deepdive.specification.session;

import deepdive.evidence.Archive;
import deepdive.evidence.Events;
import deepdive.evidence.Session;
import deepdive.evidence.Snapshot;
import deepdive.handout.Part;
import deepdive.host.DockerHost;
import deepdive.observe.image.ImageArchive;
import deepdive.specification.daemon.DaemonEvents;
import deepdive.specification.daemon.DaemonSnapshot;
import deepdive.specification.steps.SavedImages;
import deepdive.specification.steps.Student;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks the host for the facts that the hand-out's pictures show. */
final class SessionPictures {

    private final DockerHost host;
    private final Instant started;
    private final Map<Integer, Terminal> terminals;

    /** @param terminals the open terminals, by their numbers */
    SessionPictures(DockerHost host, Instant started, Map<Integer, Terminal> terminals) {
        this.host = host;
        this.started = started;
        this.terminals = terminals;
    }

    Session.PictureEvidence of(Part.Pictured picture) {
        return switch (picture.kind()) {
            case "networks" -> new Session.PictureEvidence(Optional.of(now()), List.of(), Optional.empty(), "");
            case "life-cycle" ->
                new Session.PictureEvidence(Optional.empty(), events(picture.argument()), Optional.empty(), "");
            case "layers" ->
                new Session.PictureEvidence(Optional.empty(), List.of(), Optional.of(archive(picture.argument())), "");
            case "packets" ->
                new Session.PictureEvidence(
                        Optional.of(now()), List.of(), Optional.empty(), shown(Integer.parseInt(picture.argument())));
            default -> new Session.PictureEvidence(Optional.empty(), List.of(), Optional.empty(), "");
        };
    }

    private Snapshot now() {
        return DaemonSnapshot.of(host.daemon()).at(Instant.now());
    }

    private List<Events.DockerEvent> events(String container) {
        return DaemonEvents.between(host.daemon(), started, Instant.now()).events().stream()
                .filter(event -> event.name().equals(container))
                .toList();
    }

    private Archive archive(String file) {
        return SavedImages.evidence(file, host.read(Student.HOME + "/" + file, ImageArchive::read));
    }

    private String shown(int terminal) {
        return terminals.get(terminal).typed().stream()
                .reduce((earlier, later) -> later)
                .map(TypedLine::output)
                .stream()
                .collect(Collectors.joining());
    }
}
