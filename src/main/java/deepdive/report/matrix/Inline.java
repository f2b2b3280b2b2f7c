package deepdive.report.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in a text what stands between backticks, and the addresses of the web; no other scheme becomes a link. */
final class Inline {

    private static final Pattern CODE_OR_LINK =
            Pattern.compile("`([^`\n]+)`|https?://[^\\s<>\"'`]*[^\\s<>\"'`.,;:!?)]");

    private Inline() {}

    enum Kind {
        TEXT,
        CODE,
        LINK
    }

    record Part(Kind kind, String text) {}

    static List<Part> parts(String text) {
        List<Part> parts = new ArrayList<>();
        Matcher matcher = CODE_OR_LINK.matcher(text);
        int end = 0;
        while (matcher.find()) {
            plain(text.substring(end, matcher.start()), parts);
            parts.add(
                    matcher.group(1) == null
                            ? new Part(Kind.LINK, matcher.group())
                            : new Part(Kind.CODE, matcher.group(1)));
            end = matcher.end();
        }
        plain(text.substring(end), parts);
        return parts;
    }

    private static void plain(String text, List<Part> parts) {
        if (!text.isEmpty()) {
            parts.add(new Part(Kind.TEXT, text));
        }
    }
}
