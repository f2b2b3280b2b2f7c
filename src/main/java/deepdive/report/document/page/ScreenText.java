package deepdive.report.document.page;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that a terminal showed, as a page has it: long digests are shortened for the eye, and marked lines stand out. The
 * style sheets do both, so that the text that a reader copies is the text that was shown.
 *
 * @param text the text
 * @param marked the places of the lines that are marked, from 0
 */
public record ScreenText(String text, Set<Integer> marked) implements Content {

    private static final Pattern DIGEST =
            Pattern.compile("(?<![0-9a-f])((?:sha256:)?[0-9a-f]{12})([0-9a-f]{52})(?![0-9a-f])");

    public ScreenText {
        marked = Set.copyOf(marked);
    }

    /** A text without marked lines. */
    public static ScreenText of(String text) {
        return new ScreenText(text, Set.of());
    }

    @Override
    public boolean isEmptyContent() {
        return text.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        List<String> lines = List.of(text.split("\n", -1));
        for (int i = 0; i < lines.size(); i++) {
            output.writeContent(i > 0 ? "\n" : "");
            if (marked.contains(i)) {
                output.writeContent("<span class=\"marked\"><mark>");
                line(output, lines.get(i));
                output.writeContent("</mark></span>");
            } else {
                line(output, lines.get(i));
            }
        }
    }

    /** A digest can be focused: the style sheet then shows all of it. */
    private static void line(TemplateOutput output, String line) {
        Matcher digest = DIGEST.matcher(line);
        int end = 0;
        while (digest.find()) {
            Escape.htmlContent(line.substring(end, digest.start()), output);
            output.writeContent("<span class=\"digest\" tabindex=\"0\">" + digest.group(1) + "<span class=\"rest\">"
                    + digest.group(2) + "</span></span>");
            end = digest.end();
        }
        Escape.htmlContent(line.substring(end), output);
    }
}
