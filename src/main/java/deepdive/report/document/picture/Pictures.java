package deepdive.report.document.picture;

import deepdive.report.document.replay.Transcript;
import deepdive.report.document.words.Language;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.List;

/** Draws what was observed in scenarios. Several threads may ask at a time. */
public final class Pictures {

    private final PlantUml plantUml = new PlantUml();

    /**
     * Draws something that nobody sees: the first picture takes a second, which may pass while runs are read.
     *
     * @return whether this machine can draw
     */
    public boolean warmUp() {
        return plantUml.draw("@startuml\nnwdiag {\nnetwork a {\nb;\n}\n}\n@enduml\n")
                        .isPresent()
                && plantUml.draw("@startuml\na -> b\n@enduml\n").isPresent();
    }

    /** The pictures of a scenario; none where nothing was observed that can be drawn. */
    public List<Picture> of(ScenarioRun scenario, Transcript transcript) {
        String chapter = scenario.commands().stream()
                .map(command -> command.replaceFirst("/.*", ""))
                .findFirst()
                .orElse("");
        List<Picture> pictures = new ArrayList<>();
        if (!chapter.equals("rede") && !chapter.equals("imagem")) {
            LifePicture.of(scenario).ifPresent(pictures::add);
        }
        if (!chapter.equals("ciclo") && !chapter.equals("imagem")) {
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
