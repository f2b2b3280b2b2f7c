package deepdive.retyping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A block on the printed page.
 *
 * @param kind {@code type}, {@code press} or {@code watch}
 * @param ends an exit status, {@code later}, {@code shell}; empty if the page does not say
 * @param command the text to type, or the key to press; empty if the block only looks at an output
 * @param marks the lines that the page marks
 */
record PrintedBlock(int terminal, String kind, Optional<String> ends, String command, List<PrintedMark> marks) {

    /**
     * A marked line.
     *
     * @param shown the printed text
     * @param pattern the pattern of the same line on another machine
     * @param notes the placeholders of the pattern's groups, in order
     */
    record PrintedMark(String shown, Pattern pattern, List<String> notes) {

        static PrintedMark of(Element mark) {
            StringBuilder expression = new StringBuilder();
            List<String> notes = new ArrayList<>();
            for (Node piece : mark.childNodes()) {
                if (piece instanceof TextNode text) {
                    expression.append(literally(text.getWholeText()));
                } else if (piece instanceof Element varying && varying.tagName().equals("i")) {
                    expression.append(".*?");
                } else if (piece instanceof Element value && value.hasAttr("data-note")) {
                    expression.append("([^\\s/,\"]+)");
                    notes.add(value.attr("data-note"));
                } else {
                    throw new AssertionError("A mark has a piece of an unknown kind: " + piece);
                }
            }
            return new PrintedMark(mark.wholeText(), Pattern.compile(expression.toString()), notes);
        }

        private static String literally(String text) {
            StringBuilder expression = new StringBuilder();
            for (String piece : text.split("(?<=\\s)(?=\\S)|(?<=\\S)(?=\\s)")) {
                expression.append(piece.isBlank() ? "\\s+" : Pattern.quote(piece));
            }
            return expression.toString();
        }
    }

    static PrintedBlock of(Element block) {
        return new PrintedBlock(
                Integer.parseInt(block.attr("data-terminal")),
                block.attr("data-kind"),
                Optional.of(block.attr("data-ends")).filter(ends -> !ends.isEmpty()),
                block.select("pre.command").stream()
                        .map(Element::wholeText)
                        .findFirst()
                        .orElse(""),
                block.select("pre.output mark").stream().map(PrintedMark::of).toList());
    }

    /** The command with the values that the student noted. */
    String command(Map<String, String> notes) {
        String filled = command;
        for (Map.Entry<String, String> note : notes.entrySet()) {
            filled = filled.replace(note.getKey(), note.getValue());
        }
        return filled;
    }
}
