package deepdive.terminal;

import java.nio.charset.StandardCharsets;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The echo of a shell behind its prompt while a person types a line. The line is the text that is left on the screen, because
 * the shell itself has carried out arrow keys, completion and searches in the history.
 */
final class LineEcho {

    /** A prompt that a shell without marks has drawn again, as it does after a list of completions. */
    private static final Pattern PROMPT_AGAIN = Pattern.compile("^\\w+@[0-9a-z-]+:[^\\s]*[#$] ");

    /** A program in the background may print without end at the prompt. */
    private static final int MOST_CHARACTERS = 100_000;

    private static final int MOST_COLUMNS = 1_000;

    private static final Pattern OCTAL = Pattern.compile("(?:\\\\[23][0-7]{2})+");
    private static final int OCTAL_DIGITS = 3;

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
        if (raw.length() > MOST_CHARACTERS) {
            raw.delete(0, raw.length() - MOST_CHARACTERS / 2);
        }
    }

    String raw() {
        return raw.toString();
    }

    /** The present text of the line. */
    String line() {
        return lineOn(OptionalInt.empty());
    }

    /**
     * The present text of the line, if the shell broke it at other columns than those of the terminal: {@code stty} changes
     * what the shell takes for the size of the terminal, and a new size of the terminal reaches the shell later.
     */
    String lineOn(OptionalInt shells) {
        int broken = shells.stream()
                .filter(told -> told > start && told <= MOST_COLUMNS)
                .findFirst()
                .orElse(columns);
        String prompt = " ".repeat(start);
        String cells = Screen.cells(broken, prompt + before + "\r" + prompt + raw);
        return decoded(PROMPT_AGAIN
                .matcher(cells.substring(Math.min(start, cells.length())))
                .replaceFirst("")
                .strip());
    }

    /** A shell with the POSIX locale shows the bytes of letters beyond ASCII as octal numbers, such as {@code 303 263} with a backslash before each. */
    private static String decoded(String line) {
        return OCTAL.matcher(line).replaceAll(bytes -> {
            String digits = bytes.group().replace("\\", "");
            byte[] letter = new byte[digits.length() / OCTAL_DIGITS];
            for (int at = 0; at < letter.length; at++) {
                letter[at] = (byte) Integer.parseInt(digits.substring(OCTAL_DIGITS * at, OCTAL_DIGITS * (at + 1)), 8);
            }
            return Matcher.quoteReplacement(new String(letter, StandardCharsets.UTF_8));
        });
    }
}
