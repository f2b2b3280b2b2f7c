package deepdive.report.document.page.handout;

import deepdive.report.document.page.CommandView;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * The corrected hand-out in one language, for one engine.
 *
 * @param engine the engine's id
 * @param facts what is known about the engine
 * @param parts the exercises
 * @param errata all errata of the parts
 */
record HandoutPage(
        PageLayout layout,
        String engine,
        List<NamedFact> facts,
        List<ExercisePart> parts,
        List<LocatedErratum> errata) {

    /** An exercise. */
    record ExercisePart(
            String number, Bilingual title, Paragraphs about, List<Section> sections, List<Bilingual> unverified) {}

    /** A scenario that passed: what to type, and what the terminal shows. */
    record Section(
            String anchor,
            Bilingual name,
            Paragraphs about,
            Optional<Divergence> erratum,
            List<Item> items,
            String evidence) {}

    /** Something to type or to observe. */
    sealed interface Item {
        /** A command, its placeholders and its output. */
        record Type(int terminal, CommandView command, List<Placeholder> placeholders) implements Item {}

        /** An observation of the student. */
        record Observe(Bilingual text, String keyword) implements Item {}
    }

    /** A placeholder of the hand-out, its value on this engine, and how a student finds the value. */
    record Placeholder(String name, String value, Bilingual how) {}

    /** An erratum and its place on the page. */
    record LocatedErratum(String anchor, Bilingual name, Divergence erratum) {}
}
