package deepdive.report.document.replay;

import java.util.regex.Pattern;

/**
 * How much of a terminal's screen a recording uses, so that a replay needs not show the rest. Never less than was used:
 * lines would wrap or scroll that did not.
 */
final class ScreenSize {

    private static final int FEWEST_COLUMNS = 64;
    private static final int FEWEST_ROWS = 8;
    /** A line that no program ends is not kept beyond this. */
    private static final int LONGEST_LINE = 64 * 1024;

    /** What puts the cursor somewhere, or uses the whole screen: after that, the text alone tells nothing. */
    private static final Pattern PLACES = Pattern.compile("\u001B\\[[0-9;]*[Hfdr]|\u001B\\[\\?(?:47|1049)h");

    private static final Pattern INVISIBLE =
            Pattern.compile("\u001B\\][^\u0007\u001B]*(?:\u0007|\u001B\\\\)|\u001B\\[[0-?]*[ -/]*[@-~]|\u001B[=>]");

    private final int mostColumns;
    private final int mostRows;
    private StringBuilder line = new StringBuilder();
    private int widest;
    private int lines;
    private boolean wholeScreen;

    ScreenSize(int columns, int rows) {
        this.mostColumns = columns;
        this.mostRows = rows;
    }

    void shows(String text) {
        wholeScreen = wholeScreen || PLACES.matcher(text).find();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            line.append(text, from, end);
            endLine();
            from = end + 1;
        }
        line.append(text, from, text.length());
        if (line.length() > LONGEST_LINE) {
            endLine();
        }
    }

    int columns() {
        measure();
        return wholeScreen
                ? mostColumns
                : Math.max(Math.min(FEWEST_COLUMNS, mostColumns), Math.min(mostColumns, widest + 1));
    }

    int rows() {
        int used = lines + measure();
        return wholeScreen ? mostRows : Math.max(Math.min(FEWEST_ROWS, mostRows), Math.min(mostRows, used));
    }

    private void endLine() {
        lines += measure();
        line = new StringBuilder();
    }

    /** The rows that the line takes; remembers how wide it is. */
    private int measure() {
        int rows = 0;
        for (String part : INVISIBLE.matcher(line).replaceAll("").split("\r", -1)) {
            int width = part.codePoints().map(ScreenSize::width).sum();
            widest = Math.max(widest, width);
            rows = Math.max(rows, (width + mostColumns - 1) / mostColumns);
        }
        return Math.max(1, rows);
    }

    /** A generous guess: East Asian and pictographic characters take two columns. */
    private static int width(int codePoint) {
        return codePoint < ' ' ? 0 : codePoint < 0x1100 ? 1 : 2;
    }
}
