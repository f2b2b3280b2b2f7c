package deepdive.since.answer;

import java.util.ArrayList;
import java.util.List;

/** Puts two texts beside each other, from the lines around their first difference on. */
final class SideBySide {

    private static final String BETWEEN = " │ ";
    private static final int LINES_ABOVE = 2;
    private static final int MOST_LINES = 16;

    private SideBySide() {}

    /** @param width the number of columns of both texts together */
    static List<String> lines(String left, String right, int width) {
        int column = (width - BETWEEN.length()) / 2;
        List<String> lefts = folded(left, column);
        List<String> rights = folded(right, column);
        int different = 0;
        while (different < Math.min(lefts.size(), rights.size())
                && lefts.get(different).equals(rights.get(different))) {
            different++;
        }
        int from = Math.max(0, different - LINES_ABOVE);
        int end = Math.min(Math.max(lefts.size(), rights.size()), from + MOST_LINES);
        List<String> lines = new ArrayList<>();
        for (int line = from; line < end; line++) {
            lines.add((padded(at(lefts, line), column) + BETWEEN + at(rights, line)).stripTrailing());
        }
        return lines;
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }

    /** The lines of a text; a line that is too long goes on in the next one. */
    static List<String> folded(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().map(each -> each.replace("\t", "    ")).toList()) {
            String rest = line;
            while (rest.codePointCount(0, rest.length()) > width) {
                int cut = rest.offsetByCodePoints(0, width);
                lines.add(rest.substring(0, cut));
                rest = rest.substring(cut);
            }
            lines.add(rest);
        }
        return lines;
    }
}
