package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import java.util.List;

/**
 * The page that a reader begins with.
 *
 * @param engines the engines that ran, with what they say of themselves
 * @param chapters the exercises, by chapter of the hand-out
 * @param failed the scenarios that failed, on whichever engine
 * @param pdfs the hand-out as PDF files
 * @param notes what is missing of the document
 */
record IndexPage(
        Frame frame,
        List<EngineView> engines,
        List<Chapter> chapters,
        List<Failed> failed,
        List<String> pdfs,
        List<Bilingual> notes) {

    /** An engine: how many scenarios held of those that speak of it, the folder of its hand-outs, what it says of itself. */
    record EngineView(
            String id, int passed, int applied, String took, String handouts, List<ExercisePage.Fact> facts) {}

    /** A chapter of the hand-out. */
    record Chapter(Bilingual name, List<Row> rows) {}

    /** An exercise on all engines. */
    record Row(String number, Bilingual title, String href, List<EngineMark> strip) {}

    /** A scenario that failed. */
    record Failed(String engine, String href, Bilingual name, String why) {}
}
