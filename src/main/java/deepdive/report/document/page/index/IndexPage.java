package deepdive.report.document.page.index;

import deepdive.report.document.page.EngineMark;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.text.Bilingual;
import java.util.List;

/**
 * The first page of the document.
 *
 * @param engines the engines that ran
 * @param chapters the exercises, by chapter of the hand-out
 * @param failed the scenarios that failed, on any engine
 * @param pdfs the hand-out as PDF files
 * @param notes what is missing in the document
 */
record IndexPage(
        PageLayout layout,
        List<EngineView> engines,
        List<ChapterRows> chapters,
        List<Failed> failed,
        List<String> pdfs,
        List<Bilingual> notes) {

    /**
     * An engine.
     *
     * @param passed how many scenarios passed
     * @param applied how many scenarios apply to the engine
     * @param took the duration of the run, for readers
     * @param handouts the folder of the engine's hand-outs
     */
    record EngineView(String id, int passed, int applied, String took, String handouts, List<NamedFact> facts) {}

    /** A chapter of the hand-out. */
    record ChapterRows(Bilingual name, List<ExerciseRow> rows) {}

    /** An exercise on all engines. */
    record ExerciseRow(String number, Bilingual title, String href, List<EngineMark> marks) {}

    /** A scenario that failed. */
    record Failed(String engine, String href, Bilingual name, String why) {}
}
