package deepdive.report.document.page.index;

import deepdive.report.document.page.EngineMark;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.handout.HandoutOverview;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import java.util.List;
import java.util.Optional;

/**
 * The first page of the document.
 *
 * @param errata what the hand-out gets wrong on the foremost engine
 * @param handout the hand-out to read and to print
 * @param engines the engines that ran
 * @param chapters the exercises, by chapter of the hand-out
 * @param failed the scenarios that failed, on any engine
 * @param notes what is missing in the document
 */
record IndexPage(
        PageLayout layout,
        Errata errata,
        HandoutView handout,
        List<EngineView> engines,
        List<ChapterRows> chapters,
        List<Failed> failed,
        List<Bilingual> notes) {

    /**
     * What the hand-out gets wrong on an engine.
     *
     * @param engine the engine's id; empty if nothing ran
     */
    record Errata(String engine, List<Erratum> all) {}

    /**
     * A scenario in which Docker diverges from the hand-out.
     *
     * @param name of the scenario: what Docker does
     * @param claim of the hand-out; blank if the scenario does not state it
     * @param type the right command; blank if the scenario does not state it
     * @param href the scenario, with its replay
     */
    record Erratum(String anchor, Bilingual name, Bilingual claim, Bilingual type, String href) {}

    /**
     * The hand-out.
     *
     * @param editions in each language the files that there are
     * @param overview empty if the hand-out cannot be read
     */
    record HandoutView(List<HandoutFormats> editions, Optional<HandoutOverview> overview) {}

    /** The files of the hand-out in one language: a page, a PDF and Markdown, as far as they are there. */
    record HandoutFormats(Language language, List<String> files) {

        /** The name of a file's format for readers. */
        static String format(String file) {
            return switch (file.substring(file.lastIndexOf('.') + 1)) {
                case "html" -> "HTML";
                case "md" -> "Markdown";
                default -> "PDF";
            };
        }
    }

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
