package deepdive.report.document.text;

import java.util.List;
import java.util.stream.Collectors;

/** Text in GitLab's Markdown, shown with all its characters. */
public final class Markdown {

    private Markdown() {}

    /** Plain text on one line; no character of it formats, links or mentions. */
    public static String text(String text) {
        return escaped(line(text));
    }

    /** A description on one line: code between backticks stays code, addresses of the web become links. */
    public static String inline(String text) {
        return InlineText.spans(line(text)).stream().map(Markdown::span).collect(Collectors.joining());
    }

    /** Code on one line; nothing if the code is blank. */
    public static String code(String code) {
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

    /** Code for a cell of a table: each bar gets a backslash, because a bar ends the cell even in code. */
    public static String codeInTable(String code) {
        return code(code).replace("|", "\\|");
    }

    /** A row of a table. */
    public static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |\n";
    }

    /** The line below a table's head. */
    public static String rule(int columns) {
        return "|" + " --- |".repeat(columns) + "\n";
    }

    private static String line(String text) {
        return text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cntrl}", "\uFFFD");
    }

    private static String escaped(String text) {
        return text.replaceAll("[\\\\`*_\\[\\]<>#!|~@$%^&]", "\\\\$0");
    }

    private static String span(InlineText.Span span) {
        return switch (span.style()) {
            case PLAIN -> escaped(span.text());
            case CODE -> code(span.text());
            case LINK -> "<" + span.text() + ">";
        };
    }
}
