package deepdive.report.document.words;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The little markup that the features' texts have: code between backticks, and paragraphs. */
final class Markup {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'`]*[^\\s<>\"'`.,;:)]");

    private Markup() {}

    /** Writes a line of text, escaped, with what is between backticks as code. */
    static void inline(TemplateOutput output, String text) {
        String[] parts = text.split("`", -1);
        // A backtick without a partner is a backtick.
        int paired = parts.length % 2 == 1 ? parts.length : parts.length - 1;
        for (int i = 0; i < paired; i++) {
            boolean code = i % 2 == 1;
            if (code) {
                output.writeContent("<code>");
                Escape.htmlContent(parts[i], output);
                output.writeContent("</code>");
            } else {
                linked(output, parts[i]);
            }
        }
        if (paired < parts.length) {
            output.writeContent("`");
            Escape.htmlContent(parts[paired], output);
        }
    }

    /** Writes text, with addresses as links. */
    private static void linked(TemplateOutput output, String text) {
        Matcher address = ADDRESS.matcher(text);
        int from = 0;
        while (address.find()) {
            Escape.htmlContent(text.substring(from, address.start()), output);
            output.writeContent("<a rel=\"noreferrer\" href=\"");
            Escape.htmlAttribute(address.group(), output);
            output.writeContent("\">");
            Escape.htmlContent(address.group(), output);
            output.writeContent("</a>");
            from = address.end();
        }
        Escape.htmlContent(text.substring(from), output);
    }

    /** Writes paragraphs: what blank lines part. Lines that begin with {@code * } or {@code - } are a list. */
    static void paragraphs(TemplateOutput output, String text) {
        for (String block : text.strip().split("\\R\\s*\\R")) {
            if (block.isBlank()) {
                continue;
            }
            if (block.lines().allMatch(line -> line.strip().matches("[*-] .*"))) {
                output.writeContent("<ul>");
                block.lines().forEach(line -> element(output, "li", line.strip().substring(2)));
                output.writeContent("</ul>");
            } else {
                element(
                        output,
                        "p",
                        block.lines()
                                .map(String::strip)
                                .reduce((a, b) -> a + " " + b)
                                .orElse(""));
            }
        }
    }

    private static void element(TemplateOutput output, String name, String text) {
        output.writeContent("<" + name + ">");
        inline(output, text);
        output.writeContent("</" + name + ">");
    }
}
