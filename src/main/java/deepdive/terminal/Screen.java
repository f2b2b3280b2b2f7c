package deepdive.terminal;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jline.terminal.Size;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.WCWidth;

/** A model of the screen of a terminal of a fixed size, kept by JLine's terminal emulator. */
public final class Screen {

    /** Columns of every terminal. */
    public static final int COLUMNS = 100;

    /** Rows of every terminal. */
    public static final int ROWS = 30;

    private static final int MOST_KEPT_ROWS = 2_000;

    /** More rows than the longest output of the course. An output without end is cut at its beginning. */
    private static final int MOST_ROWS = 10_000;

    /** Root's prompt in a stock image, `root@<container id>:<folder># `: this prompt has no marks. */
    private static final Pattern UNMARKED_PROMPT = Pattern.compile("\\w+@[0-9a-z-]+:[^\\s].*[#$] ");

    private ScreenTerminal model;
    private int columns;
    private int rows;

    Screen() {
        this(COLUMNS, ROWS);
    }

    private Screen(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.model = new ScreenTerminal(columns, rows);
    }

    void write(String text) {
        try {
            model.write(text);
        } catch (RuntimeException e) {
            // JLine's emulator fails at some sequences that no program needs. A terminal goes on after them.
            model = new ScreenTerminal(columns, rows);
        }
        // Between lines there is no sequence that is half written.
        if (keptRows() > MOST_KEPT_ROWS && text.endsWith("\n") || keptRows() > 10 * MOST_KEPT_ROWS) {
            forgetRowsAbove();
        }
    }

    /** The number of rows that have left the screen at the top, and that the emulator keeps. */
    int keptRows() {
        return model.getHistorySize();
    }

    /** JLine's emulator keeps each row that leaves the screen, and takes all memory at an output without end. */
    private void forgetRowsAbove() {
        int[] cursor = new int[2];
        model.dump(new long[columns * rows], cursor);
        ScreenTerminal fresh = new ScreenTerminal(columns, rows);
        fresh.write(text().replace("\n", "\r\n"));
        fresh.write("\u001b[" + (Math.max(0, cursor[1]) + 1) + ";" + (Math.max(0, cursor[0]) + 1) + "H");
        model = fresh;
    }

    void resize(int newColumns, int newRows) {
        model.setSize(Size.of(newColumns, newRows));
        columns = newColumns;
        rows = newRows;
    }

    int columns() {
        return columns;
    }

    /** The column of the cursor, from 0. */
    int cursorColumn() {
        int[] cursor = new int[2];
        model.dump(new long[columns * rows], cursor);
        return Math.max(0, cursor[0]);
    }

    /** The text from the cursor to the end of its row, without blanks on the right. */
    String behindCursor() {
        long[] cells = new long[columns * rows];
        int[] cursor = new int[2];
        model.dump(cells, cursor);
        // JLine may leave the cursor outside of the screen.
        int row = Math.max(0, Math.min(cursor[1], rows - 1)) * columns;
        return text(Arrays.copyOfRange(cells, row + Math.max(0, Math.min(cursor[0], columns)), row + columns));
    }

    /** The cells of a page of this width after an output was written to it: row after row, with nothing between rows. */
    static String cells(int columns, String raw) {
        Screen page = new Screen(columns, rowsFor(raw, columns));
        page.write(raw);
        long[] cells = new long[page.columns * page.rows];
        page.model.dump(cells, new int[2]);
        return text(cells);
    }

    private static String text(long[] cells) {
        StringBuilder text = new StringBuilder();
        for (int cell = 0; cell < cells.length; cell++) {
            int code = ScreenTerminal.cellCodePoint(cells[cell]);
            text.appendCodePoint(code == 0 ? ' ' : code);
            // A wide character takes two cells, and the second one is empty.
            cell += Math.max(0, WCWidth.wcwidth(code) - 1);
        }
        return text.toString().stripTrailing();
    }

    /** The text on the screen, one line for each row, without blanks on the right and without empty rows at the end. */
    public String text() {
        return model.toString()
                .lines()
                .map(String::stripTrailing)
                .collect(Collectors.joining("\n"))
                .stripTrailing();
    }

    /** Whether the text between the beginning of the line and the cursor is the prompt of a shell without marks. */
    boolean isAtUnmarkedPrompt() {
        long[] cells = new long[columns * rows];
        int[] cursor = new int[2];
        model.dump(cells, cursor);
        // JLine may leave the cursor outside of the screen.
        int start = Math.max(0, Math.min(cursor[1] * columns, cells.length));
        int end = Math.max(start, Math.min(start + cursor[0], cells.length));
        StringBuilder line = new StringBuilder();
        Arrays.stream(cells, start, end)
                .mapToInt(ScreenTerminal::cellCodePoint)
                .forEach(code -> line.appendCodePoint(code == 0 ? ' ' : code));
        return UNMARKED_PROMPT.matcher(line).matches();
    }

    /** The readable text of a command's output, after its carriage returns, erasures and colours were interpreted. */
    static String render(String raw) {
        if (!MOVES_CURSOR.matcher(raw).find()) {
            return ESCAPES.matcher(raw).replaceAll("").replaceAll("\r+\n", "\n").replace("\u0007", "");
        }
        Screen page = new Screen(COLUMNS, rowsFor(raw, COLUMNS));
        page.write(raw);
        return page.text() + "\n";
    }

    /** Enough rows for the whole output, because rows that scroll off the page are lost. */
    private static int rowsFor(String raw, int columns) {
        int rows =
                ROWS + (int) raw.chars().filter(character -> character == '\n').count() + raw.length() / columns;
        return Math.min(rows, MOST_ROWS);
    }

    /**
     * Sequences that move the cursor. Without them, erasing to the right of the cursor, as `grep --color` does, changes
     * nothing.
     */
    private static final Pattern MOVES_CURSOR =
            Pattern.compile("\u001b\\[[0-9;]*[A-HJf]|\u001b\\[[12]K|[\b]|\r(?!\r*\n|\u001b\\[\\?2004|$)");

    private static final Pattern ESCAPES = Pattern.compile(
            "\u001b\\[[0-?]*[ -/]*[@-~]|\u001b\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)|\u001b[()][0-9A-B]|\u001b[=>]");
}
