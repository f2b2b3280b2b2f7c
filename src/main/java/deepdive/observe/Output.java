package deepdive.observe;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The output of one command, with the errors that its parser throws. */
public record Output(String command, String text) {

    /** The CLI's own messages on standard error, which a terminal shows, too. They differ from version to version. */
    private static final Pattern ASIDE =
            Pattern.compile("(?:WARNING|DEPRECATED|NOTE|INFO)[: ].*|time=\\S+ level=(?:info|warn)\\S* .*");

    /** The lines without their ends. Blank lines and the CLI's warnings are left out. */
    public List<String> lines() {
        return text.lines()
                .filter(line -> !line.isBlank() && !ASIDE.matcher(line).matches())
                .toList();
    }

    /**
     * The lines of a command that a student ended with Control+C. The echoed {@code ^C} and sudo's own messages are
     * left out, too.
     */
    public List<String> interruptedLines() {
        return lines().stream()
                .map(line -> line.startsWith("^C") ? line.substring(2) : line)
                .filter(line -> !line.isBlank() && !line.startsWith("sudo: "))
                .toList();
    }

    /** Returns this output, or throws if the output is empty. */
    public Output orEmpty(String expected) {
        if (text.isBlank()) {
            throw unreadable("", expected);
        }
        return this;
    }

    public UnreadableOutput unreadable(String line, String expected) {
        return new UnreadableOutput(command, line, expected);
    }

    /** Reads a whole number of at most 9 digits from a line. */
    public int number(String digits, String line) {
        if (!digits.matches("\\d{1,9}")) {
            throw unreadable(line, "a whole number instead of “" + digits + "”");
        }
        return Integer.parseInt(digits);
    }

    /**
     * Reads the output of a command that still runs. If the whole text cannot be read, it is read without its last
     * line, which may be incomplete.
     */
    public static <T> T unfinished(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (UnreadableOutput e) {
            int end = text.lastIndexOf('\n') + 1;
            if (end == 0 || end == text.length()) {
                throw e;
            }
            return parser.apply(text.substring(0, end));
        }
    }
}
