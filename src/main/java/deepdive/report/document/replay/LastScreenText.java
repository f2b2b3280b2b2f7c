package deepdive.report.document.replay;

import java.util.List;

/** Keeps the end of what a terminal shows, for a reader who has not started the replay. */
final class LastScreenText {

    /** More characters than any screen has, colours among them. */
    private static final int MOST = 32 * 1024;

    private static final String CLEAR = "\u001B[2J";

    private final StringBuilder end = new StringBuilder();

    /** Adds what the terminal shows next. */
    void shows(String text) {
        end.append(text);
        int cleared = end.lastIndexOf(CLEAR);
        if (cleared >= 0) {
            end.delete(0, cleared + CLEAR.length());
        }
        if (end.length() > 2 * MOST) {
            end.delete(0, end.length() - MOST);
        }
    }

    /** The last lines without colours. */
    String lines(int most) {
        List<String> lines =
                PlainText.of(end.toString()).stripTrailing().lines().toList();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - most), lines.size()));
    }
}
