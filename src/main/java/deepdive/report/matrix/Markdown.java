package deepdive.report.matrix;

import java.util.List;
import java.util.stream.Collectors;

/** Text in GitLab's Markdown: what it says, whatever characters it has. */
final class Markdown {

    private Markdown() {}

    /** Plain text on one line; no character of it formats, links or mentions. */
    static String text(String text) {
        return escaped(line(text));
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#!|~@$%^&]", "\\\\$0");
    }

    /** Code for a cell of a table: there a bar ends the cell even in code, unless a backslash stands before it. */
    static String codeInTable(String code) {
        return code(code).replace("|", "\\|");
    }

    /** Code on one line; nothing where there is none. */
    static String code(String code) {
        String line = line(code);
        if (line.isEmpty()) {
            return "";
        }
        String fence = "`";
        while (line.contains(fence)) {
            fence += "`";
        }
        String pad = fence.length() > 1 ? " " : "";
        return fence + pad + line + pad + fence;
    }

    /** Text whose code is code and whose addresses of the web are links, on one line. */
    static String inline(String text) {
        return Inline.parts(line(text)).stream().map(Markdown::part).collect(Collectors.joining());
    }

    private static String part(Inline.Part part) {
        return switch (part.kind()) {
            case TEXT -> escaped(part.text());
            case CODE -> code(part.text());
            case LINK -> "<" + part.text() + ">";
        };
    }

    static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The line below a table's head. */
    static String rule(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }
}
