package deepdive.report.document.picture;

import deepdive.evidence.Events;
import deepdive.evidence.Session;
import deepdive.handout.Part;
import deepdive.report.document.course.CourseChapter;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws observations of scenarios and of the session of the hand-out. Several threads may draw at a time. */
public final class PictureFactory {

    private final PlantUml plantUml = new PlantUml();

    /**
     * Draws pictures that are thrown away. The first picture takes a second, and this time passes while runs are read.
     *
     * @return whether this machine can draw
     */
    public boolean warmUp() {
        return plantUml.draw("@startuml\nnwdiag {\nnetwork a {\nb;\n}\n}\n@enduml\n")
                        .isPresent()
                && plantUml.draw("@startuml\na -> b\n@enduml\n").isPresent();
    }

    /** The pictures of a scenario; none if it has no observation that can be drawn. */
    public List<Picture> of(ScenarioRun scenario, Transcript transcript) {
        Optional<CourseChapter> chapter = CourseChapter.of(scenario);
        boolean ofImage = chapter.equals(Optional.of(CourseChapter.IMAGE));
        boolean ofNetwork = chapter.equals(Optional.of(CourseChapter.NETWORK));
        boolean ofLifeCycle = chapter.equals(Optional.of(CourseChapter.LIFE_CYCLE));
        List<Picture> pictures = new ArrayList<>();
        if (!ofNetwork && !ofImage) {
            LifeCyclePicture.of(scenario).ifPresent(pictures::add);
        }
        if (!ofLifeCycle && !ofImage) {
            pictures.addAll(NetworkPicture.of(scenario, transcript, plantUml));
            pictures.addAll(PacketPicture.of(scenario, transcript, plantUml));
        }
        pictures.addAll(LayerPicture.of(scenario));
        return pictures;
    }

    /**
     * The picture that the hand-out asks for; empty if the evidence is missing or the kind is unknown.
     *
     * @param evidence the evidence from the session's daemon; empty if no session reached this place
     * @param addresses the outputs of {@code ip address show} so far: they name the interfaces of containers
     */
    public Optional<Picture> of(
            Part.Pictured asked,
            Language language,
            Optional<Session.PictureEvidence> evidence,
            List<String> addresses) {
        Caption caption = new Caption(language, Bilingual.same(asked.caption()));
        return asked.kind().equals("registry")
                ? Optional.of(RegistryPicture.of(caption))
                : evidence.flatMap(known -> drawn(asked, caption, known, addresses));
    }

    private Optional<Picture> drawn(
            Part.Pictured asked, Caption caption, Session.PictureEvidence evidence, List<String> addresses) {
        return switch (asked.kind()) {
            case "networks" ->
                evidence.snapshot()
                        .flatMap(now -> NetworkPicture.of(now, new ContainerLinks(addresses), caption, plantUml));
            case "life-cycle" -> LifeCyclePicture.of(ofLastContainer(evidence.events()), caption);
            case "layers" -> evidence.archive().flatMap(archive -> LayerPicture.of(archive, caption));
            case "packets" ->
                PacketPicture.of(
                        evidence.packets(), evidence.snapshot().stream().toList(), caption, plantUml);
            default -> Optional.empty();
        };
    }

    /** The events of the newest container, because removed containers may have had the same name. */
    private static List<Events.DockerEvent> ofLastContainer(List<Events.DockerEvent> events) {
        return events.stream()
                .filter(event -> event.id().equals(events.get(events.size() - 1).id()))
                .toList();
    }

    static Language language(ScenarioRun scenario) {
        return Language.of(scenario.language()).orElse(Language.PT);
    }
}
