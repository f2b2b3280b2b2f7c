package deepdive.report.document.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The markup inside a line of a description: code between backticks, and addresses of the web. No other scheme is a link. */
final class InlineText {

    private static final Pattern CODE_OR_LINK = Pattern.compile("`([^`]+)`|https?://[^\\s<>\"'`]*[^\\s<>\"'`.,;:!?)]");

    private InlineText() {}

    enum Style {
        PLAIN,
        CODE,
        LINK
    }

    /** A part of a line: code without its backticks, or an address, or the text between. */
    record Span(Style style, String text) {}

    static List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher found = CODE_OR_LINK.matcher(text);
        int end = 0;
        while (found.find()) {
            plain(text.substring(end, found.start()), spans);
            spans.add(
                    found.group(1) == null
                            ? new Span(Style.LINK, found.group())
                            : new Span(Style.CODE, found.group(1)));
            end = found.end();
        }
        plain(text.substring(end), spans);
        return spans;
    }

    private static void plain(String text, List<Span> spans) {
        if (!text.isEmpty()) {
            spans.add(new Span(Style.PLAIN, text));
        }
    }
}
