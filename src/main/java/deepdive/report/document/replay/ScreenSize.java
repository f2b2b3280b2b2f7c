package deepdive.report.document.replay;

import org.jline.utils.WCWidth;

/**
 * Measures how much of a terminal's screen a recording uses, so that a replay does not show empty parts. The measure is
 * never too small, because a smaller screen would wrap and scroll other lines than the terminal did.
 */
final class ScreenSize {

    private static final int FEWEST_COLUMNS = 64;
    private static final int FEWEST_ROWS = 8;
    private static final int TAB = 8;

    /**
     * The greatest number of characters of a line. A longer line is measured in parts, because a program may never end
     * its line.
     */
    private static final int LONGEST_LINE = 64 * 1024;

    private final int mostColumns;
    private final int mostRows;
    private StringBuilder line = new StringBuilder();
    private int widest;
    private int lines;
    private boolean wholeScreen;

    /**
     * Creates a measure for a terminal.
     *
     * @param columns the terminal's columns: the measure is never more
     * @param rows the terminal's rows: the measure is never more
     */
    ScreenSize(int columns, int rows) {
        this.mostColumns = columns;
        this.mostRows = rows;
    }

    /** Adds the terminal's next output; a line may come in pieces. */
    void shows(String text) {
        wholeScreen = wholeScreen || ControlSequences.useWholeScreen(text);
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

    /** The rows that the line takes; remembers the line's width. */
    private int measure() {
        int rows = 0;
        for (String part : ControlSequences.removedFrom(line).split("\r", -1)) {
            int width = width(part);
            widest = Math.max(widest, width);
            rows = Math.max(rows, (width + mostColumns - 1) / mostColumns);
        }
        return Math.max(1, rows);
    }

    private static int width(String text) {
        int column = 0;
        for (int codePoint : text.codePoints().toArray()) {
            // The width of a control character is -1.
            column += codePoint == '\t' ? TAB - column % TAB : Math.max(0, WCWidth.wcwidth(codePoint));
        }
        return column;
    }
}
