package deepdive.report.document.picture;

import deepdive.report.document.course.Chapter;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.Language;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws what was observed in scenarios. Several threads may draw at a time. */
public final class PictureFactory {

    private final PlantUml plantUml = new PlantUml();

    /**
     * Draws pictures that nobody sees, because the first picture takes a second, which can pass while runs are read.
     *
     * @return whether this machine can draw
     */
    public boolean warmUp() {
        return plantUml.draw("@startuml\nnwdiag {\nnetwork a {\nb;\n}\n}\n@enduml\n")
                        .isPresent()
                && plantUml.draw("@startuml\na -> b\n@enduml\n").isPresent();
    }

    /** The pictures of a scenario; none if nothing was observed that can be drawn. */
    public List<Picture> of(ScenarioRun scenario, Transcript transcript) {
        Optional<Chapter> chapter = Chapter.of(scenario);
        boolean ofImage = chapter.equals(Optional.of(Chapter.IMAGE));
        boolean ofNetwork = chapter.equals(Optional.of(Chapter.NETWORK));
        boolean ofLifeCycle = chapter.equals(Optional.of(Chapter.LIFE_CYCLE));
        List<Picture> pictures = new ArrayList<>();
        if (!ofNetwork && !ofImage) {
            LifeCyclePicture.of(scenario).ifPresent(pictures::add);
        }
        if (!ofLifeCycle && !ofImage) {
            NetworkPicture.of(scenario, transcript, plantUml).ifPresent(pictures::add);
            pictures.addAll(PacketPicture.of(scenario, transcript, plantUml));
        }
        pictures.addAll(LayerPicture.of(scenario));
        return pictures;
    }

    static Language language(ScenarioRun scenario) {
        return Language.of(scenario.language()).orElse(Language.PT);
    }
}
