package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import java.util.List;

/**
 * Where engines part ways: the same commands of the hand-out on both sides.
 *
 * @param sides the engine of this page, and one or two others
 */
record EngineDifference(List<Side> sides) {

    /**
     * What happens on an engine.
     *
     * @param engine its id; empty where no engine of the kind ran
     * @param tags the engines that it speaks of: {@code @since-25.0}
     * @param name what the scenario says
     * @param href the scenario's own place; empty on this page
     * @param commands what was typed and shown there
     */
    record Side(String engine, String tags, Bilingual name, String href, List<CommandView> commands) {}
}
