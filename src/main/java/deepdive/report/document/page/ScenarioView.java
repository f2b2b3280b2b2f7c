package deepdive.report.document.page;

import deepdive.report.document.picture.Picture;
import deepdive.report.document.replay.Replay;
import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Divergence;
import deepdive.report.document.words.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * A scenario as a page shows it.
 *
 * @param anchor where it is on the page, the same on every engine
 * @param about its description, where that is no erratum
 * @param commands the ids of the hand-out's commands that it restates
 * @param engines the tags that say which engines it speaks of
 * @param took how long, for people
 * @param apart where engines part ways here: the other side
 * @param translated whether it is in both languages
 */
record ScenarioView(
        String anchor,
        Bilingual name,
        Paragraphs about,
        Optional<Divergence> erratum,
        List<String> commands,
        List<String> engines,
        Mark mark,
        String took,
        Optional<Bilingual> message,
        List<StepView> steps,
        Optional<Replay> replay,
        List<TerminalView> terminals,
        List<Picture> pictures,
        Optional<FailureView> failure,
        Optional<EngineDifference> apart,
        boolean translated) {}
