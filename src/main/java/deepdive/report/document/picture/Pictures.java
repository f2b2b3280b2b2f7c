package deepdive.report.document.picture;

import deepdive.report.document.replay.Transcript;
import deepdive.report.messages.ScenarioRun;
import java.util.List;

/** Draws what was observed in scenarios. */
public final class Pictures {

    /** The pictures of a scenario; none where nothing was observed that can be drawn. */
    public List<Picture> of(ScenarioRun scenario, Transcript transcript) {
        return List.of();
    }
}
