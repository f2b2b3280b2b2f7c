package deepdive.handout;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A chapter of the hand-out.
 *
 * @param number as its file's name begins: {@code 04}
 * @param title without the {@code #}
 */
public record Chapter(String number, String title, List<Part> parts) {

    public Chapter {
        parts = List.copyOf(parts);
    }

    /**
     * A part and the name by which a session's record knows it.
     *
     * @param key the chapter's number and the part's, such as {@code 04/12}: the same in both languages
     */
    public record Keyed(String key, Part part, List<Keyed> inside) {}

    /** All parts with their keys; parts of some engines only have theirs inside. */
    public List<Keyed> keyed() {
        return keyed(parts, new int[1]);
    }

    private List<Keyed> keyed(List<Part> some, int[] last) {
        List<Keyed> keyed = new ArrayList<>();
        for (Part part : some) {
            // Prose does not count: a language may take two paragraphs where the other takes one.
            String key = part instanceof Part.Narrative ? number : number + "/" + ++last[0];
            keyed.add(new Keyed(key, part, part instanceof Part.Only only ? keyed(only.parts(), last) : List.of()));
        }
        return keyed;
    }

    /** The blocks that happen in a terminal, those of some engines among them. */
    public List<Part.InTerminal> blocks() {
        List<Part.InTerminal> blocks = new ArrayList<>();
        collect(parts, blocks);
        return blocks;
    }

    private static void collect(List<Part> some, List<Part.InTerminal> blocks) {
        for (Part part : some) {
            if (part instanceof Part.InTerminal block) {
                blocks.add(block);
            } else if (part instanceof Part.Only only) {
                collect(only.parts(), blocks);
            }
        }
    }

    static Chapter read(Path file) {
        return new ChapterReader(file).read();
    }
}
