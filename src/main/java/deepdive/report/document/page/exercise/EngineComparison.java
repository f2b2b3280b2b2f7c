package deepdive.report.document.page.exercise;

import deepdive.report.document.page.CommandView;
import deepdive.report.document.text.Bilingual;
import java.util.List;

/**
 * The same commands of the hand-out on engines that behave differently.
 *
 * @param sides the engine of this page, and one or two others
 */
record EngineComparison(List<Side> sides) {

    /**
     * A scenario on an engine.
     *
     * @param engine the engine's id; empty if no engine of the kind ran
     * @param tags the engines that the scenario applies to: {@code @since-25.0}
     * @param name the scenario's name
     * @param href the scenario's page; empty on this page
     * @param commands the commands that were typed there
     */
    record Side(String engine, String tags, Bilingual name, String href, List<CommandView> commands) {}
}
