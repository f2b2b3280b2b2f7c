package deepdive.report.document.text;

import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.stream.Collectors;

/**
 * Writes descriptions as HTML: every character is escaped, code and addresses become elements, and blank lines separate
 * paragraphs.
 */
public final class HtmlText {

    private HtmlText() {}

    /** A text without the control characters that HTML cannot hold: U+FFFD stands for each. Not escaped. */
    public static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "\uFFFD");
    }

    static void inline(TemplateOutput output, String text) {
        for (InlineText.Span span : InlineText.spans(printable(text))) {
            switch (span.style()) {
                case PLAIN -> Escape.htmlContent(span.text(), output);
                case CODE -> element(output, "code", () -> Escape.htmlContent(span.text(), output));
                case LINK -> link(output, span.text());
            }
        }
    }

    /**
     * Writes a paragraph for each block between blank lines. If all lines of a block begin with {@code * } or
     * {@code - }, the block is a list.
     */
    static void paragraphs(TemplateOutput output, String text) {
        for (String block : text.strip().split("\\R\\s*\\R")) {
            if (block.isBlank()) {
                continue;
            }
            if (block.lines().allMatch(line -> line.strip().matches("[*-] .*"))) {
                element(
                        output,
                        "ul",
                        () -> block.lines()
                                .map(line -> line.strip().substring(2))
                                .forEach(item -> element(output, "li", () -> inline(output, item))));
            } else {
                String lines = block.lines().map(String::strip).collect(Collectors.joining(" "));
                element(output, "p", () -> inline(output, lines));
            }
        }
    }

    private static void link(TemplateOutput output, String address) {
        output.writeContent("<a rel=\"noreferrer\" href=\"");
        Escape.htmlAttribute(address, output);
        output.writeContent("\">");
        Escape.htmlContent(address, output);
        output.writeContent("</a>");
    }

    private static void element(TemplateOutput output, String name, Runnable content) {
        output.writeContent("<" + name + ">");
        content.run();
        output.writeContent("</" + name + ">");
    }
}
