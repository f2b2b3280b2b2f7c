package deepdive.report.document.page;

import java.util.List;

/**
 * A text; if it is too long for a page, its beginning and its end.
 *
 * @param head the beginning
 * @param omitted how many lines between them are left out
 * @param tail the end
 */
public record Excerpt(String head, int omitted, String tail) {

    private static final int LINE = 2_000;

    /** @param most how many characters may be kept */
    public static Excerpt of(String text, int most) {
        if (text.length() <= most) {
            return new Excerpt(text, 0, "");
        }
        int longest = Math.min(LINE, most / 3);
        List<String> lines = text.lines()
                .map(line -> line.length() > longest ? line.substring(0, longest) + "…" : line)
                .toList();
        int from = lines.size();
        int tail = 0;
        while (from > 0 && tail + lines.get(from - 1).length() < most / 4) {
            tail += lines.get(--from).length() + 1;
        }
        int to = 0;
        int head = 0;
        while (to < from && head + lines.get(to).length() < most - most / 4) {
            head += lines.get(to++).length() + 1;
        }
        return new Excerpt(
                String.join("\n", lines.subList(0, to)),
                from - to,
                String.join("\n", lines.subList(from, lines.size())));
    }
}
