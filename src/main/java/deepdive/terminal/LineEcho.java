package deepdive.terminal;

import java.util.regex.Pattern;

/**
 * The echo of a shell behind its prompt while a person types a line. The line is the text that is left on the screen, because
 * the shell itself has carried out arrow keys, completion and searches in the history.
 */
final class LineEcho {

    /** A prompt that a shell without marks has drawn again, as it does after a list of completions. */
    private static final Pattern PROMPT_AGAIN = Pattern.compile("^\\w+@[0-9a-z-]+:[^\\s]*[#$] ");

    private final int columns;
    private final int start;
    private final String before;
    private final StringBuilder raw = new StringBuilder();

    /**
     * @param columns the columns of the terminal
     * @param start the column, from 0, at which the prompt ends
     * @param before the text that already stands behind the prompt: a shell draws its prompt again after a search in the
     *     history, and may leave the rest of the line that it found where it is
     */
    LineEcho(int columns, int start, String before) {
        this.columns = columns;
        this.start = start;
        this.before = before;
    }

    void show(String text) {
        raw.append(text);
    }

    String raw() {
        return raw.toString();
    }

    /** The present text of the line. */
    String line() {
        String prompt = " ".repeat(start);
        String cells = Screen.cells(columns, prompt + before + "\r" + prompt + raw);
        return PROMPT_AGAIN
                .matcher(cells.substring(Math.min(start, cells.length())))
                .replaceFirst("")
                .strip();
    }
}
