package deepdive.report.document.page.handout;

import deepdive.handout.LineMatch;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;

/** Writes commands and outputs, in which each blank counts. The elements are those of {@code docs/handout-format.md}. */
final class BlockHtml {

    private BlockHtml() {}

    /** The command with its placeholders, never with a value. */
    static Content command(List<Placeholders.CommandPiece> pieces) {
        return output -> {
            for (Placeholders.CommandPiece piece : pieces) {
                if (piece.placeholder()) {
                    element(output, "var", piece.text());
                } else {
                    Escape.htmlContent(piece.text(), output);
                }
            }
        };
    }

    /** The lines that the page shows even if the output is folded. */
    static Content excerpt(OutputView view, Language language) {
        return output -> {
            for (OutputView.Excerpted line : view.excerpt()) {
                if (line.omitted() > 0) {
                    output.writeContent("<span class=\"omitted\">");
                    Escape.htmlContent(omitted(line.omitted()).in(language), output);
                    output.writeContent("</span>\n");
                }
                lines(output, line.line());
            }
        };
    }

    /** All lines. */
    static Content whole(OutputView view) {
        return output -> lines(output, view.lines());
    }

    static Bilingual omitted(int lines) {
        return lines == 1
                ? DocumentMessages.say("handout.omitted.one")
                : DocumentMessages.say("handout.omitted", lines);
    }

    private static void lines(TemplateOutput output, List<OutputView.OutputLine> lines) {
        for (OutputView.OutputLine line : lines) {
            if (line.marked()) {
                output.writeContent("<span class=\"marked\">");
                line.spans().forEach(span -> span(output, span));
                output.writeContent("</span>\n");
            } else {
                line.spans().forEach(span -> span(output, span));
                output.writeContent("\n");
            }
        }
    }

    private static void span(TemplateOutput output, OutputView.OutputSpan span) {
        if (span instanceof OutputView.OutputSpan.Plain plain) {
            Escape.htmlContent(plain.text(), output);
        } else if (span instanceof OutputView.OutputSpan.MarkedSpan mark) {
            output.writeContent("<mark>");
            mark.pieces().forEach(piece -> piece(output, piece));
            output.writeContent("</mark>");
        }
    }

    private static void piece(TemplateOutput output, LineMatch.Piece piece) {
        if (piece instanceof LineMatch.Piece.Noted noted) {
            output.writeContent("<var data-note=\"");
            Escape.htmlAttribute(noted.name(), output);
            output.writeContent("\">");
            Escape.htmlContent(noted.text(), output);
            output.writeContent("</var>");
        } else if (piece instanceof LineMatch.Piece.Varying) {
            element(output, "i", piece.text());
        } else {
            Escape.htmlContent(piece.text(), output);
        }
    }

    private static void element(TemplateOutput output, String name, String text) {
        output.writeContent("<" + name + ">");
        Escape.htmlContent(text, output);
        output.writeContent("</" + name + ">");
    }
}
