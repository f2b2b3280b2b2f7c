package deepdive.report.document.page.exercise;

import deepdive.report.document.page.Mark;
import deepdive.report.document.picture.Picture;
import deepdive.report.document.replay.Replay;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as a page shows it.
 *
 * @param anchor the same on every engine
 * @param comparison the same commands on other engines, if engines differ here
 */
record ScenarioView(
        String anchor,
        Bilingual name,
        ScenarioDescription description,
        ScenarioResult outcome,
        List<StepView> steps,
        TerminalOutputs terminals,
        List<Picture> pictures,
        Optional<EngineComparison> comparison) {

    /**
     * The scenario in the feature file.
     *
     * @param about the description without the erratum's lines
     * @param commands the ids of the hand-out's commands that the scenario restates
     * @param engines the tags of the engines that the scenario applies to
     * @param translated whether the scenario is in both languages
     */
    record ScenarioDescription(
            Paragraphs about,
            Optional<Divergence> erratum,
            List<String> commands,
            List<String> engines,
            boolean translated) {}

    /**
     * How the scenario ended.
     *
     * @param took the duration, for readers
     * @param message why the scenario did not pass
     */
    record ScenarioResult(Mark mark, String took, Optional<Bilingual> message, Optional<FailureView> failure) {}

    /** The outputs of the terminals: as a replay, and as text. */
    record TerminalOutputs(Optional<Replay> replay, List<TerminalView> transcripts) {

        /** True if a step looked at a line of an output. */
        boolean hasMarks() {
            return transcripts.stream().anyMatch(TerminalView::hasMarks);
        }
    }
}
