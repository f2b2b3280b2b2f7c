package deepdive.report.document.page.handout;

import java.util.stream.Collectors;

/** Changes Markdown. */
final class MarkdownText {

    private MarkdownText() {}

    /** The prose with its headings one level deeper; blocks of code are not changed. */
    static String deeper(String markdown) {
        boolean[] inCode = {false};
        return markdown.lines()
                .map(line -> {
                    inCode[0] ^= line.startsWith("```");
                    return !inCode[0] && line.matches("#{1,5} .*") ? "#" + line : line;
                })
                .collect(Collectors.joining("\n"));
    }

    /** A fence that no line of the body can end. */
    static String fenceAround(String body) {
        String fence = "```";
        while (body.contains(fence)) {
            fence += "`";
        }
        return fence;
    }
}
