package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Divergence;
import deepdive.report.document.words.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * The corrected hand-out in one language, for one engine.
 *
 * @param engine the engine's id
 * @param facts what it says of itself
 * @param parts the exercises
 * @param errata all errata, with where they are
 */
record HandoutPage(Frame frame, String engine, List<ExercisePage.Fact> facts, List<Part> parts, List<Errand> errata) {

    /** An exercise. */
    record Part(String number, Bilingual title, Paragraphs about, List<Section> sections, List<Bilingual> unverified) {}

    /** A scenario that holds: what to type, and what it shows. */
    record Section(
            String anchor,
            Bilingual name,
            Paragraphs about,
            Optional<Divergence> erratum,
            List<Item> items,
            String evidence) {}

    /** Something to type or to observe. */
    sealed interface Item {
        /** A command, its blanks and its output. */
        record Type(int terminal, CommandView command, List<Blank> blanks) implements Item {}

        /** What is to be seen. */
        record Observe(Bilingual text, String keyword) implements Item {}
    }

    /** A blank of the hand-out, what was put there, and how it is found. */
    record Blank(String name, String value, Bilingual how) {}

    /** An erratum and where it is. */
    record Errand(String anchor, Bilingual name, Divergence erratum) {}
}
