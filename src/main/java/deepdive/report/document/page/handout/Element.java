package deepdive.report.document.page.handout;

import deepdive.report.document.picture.Picture;
import deepdive.report.document.text.Bilingual;
import java.util.List;
import java.util.Optional;

/** A part of a chapter as the page shows it. */
sealed interface Element {

    /** Prose in Markdown. */
    record Paragraph(String markdown) implements Element {}

    /** A sentence that the page says of a chapter, such as how long it takes. */
    record Said(Bilingual text) implements Element {}

    /**
     * A picture.
     *
     * @param name of its file in the Markdown edition, without ending
     */
    record Drawn(Picture picture, String name) implements Element {}

    /** Parts that hold for some engines only, with a label that names these engines. */
    record Conditional(Bilingual label, List<Element> parts) implements Element {}

    /**
     * Something that happens in a terminal.
     *
     * @param id of the block on the page: the same in both languages
     * @param place the place in which the terminal's shell is
     * @param command the command or the key; nothing for a look at a command that runs
     * @param examples the placeholders of the command, with values
     * @param ends how the command ends, as {@code docs/handout-format.md} writes it; empty if the page does not say so
     * @param ending the same in words; empty if the command ends with 0
     * @param output empty if there is no output to print
     * @param silent whether the command is known to show nothing
     */
    record Block(
            String id,
            BlockKind kind,
            int terminal,
            Bilingual place,
            List<Placeholders.CommandPiece> command,
            List<Placeholders.Example> examples,
            Optional<String> ends,
            Optional<Bilingual> ending,
            Optional<OutputView> output,
            boolean silent)
            implements Element {}

    /** The kinds of blocks. */
    enum BlockKind {
        TYPE("type"),
        PRESS("press"),
        WATCH("watch");

        private final String word;

        BlockKind(String word) {
            this.word = word;
        }

        /** The kind in HTML. */
        String word() {
            return word;
        }
    }
}
