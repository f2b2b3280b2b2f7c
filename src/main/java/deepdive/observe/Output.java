package deepdive.observe;

import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What one command printed, and the means of its parser to complain about it. */
public record Output(String command, String text) {

    /** What the CLI says of itself on standard error, which a terminal shows, too: from version to version other things. */
    private static final Pattern ASIDE =
            Pattern.compile("(?:WARNING|DEPRECATED|NOTE|INFO)[: ].*|time=\\S+ level=(?:info|warn)\\S* .*");

    /** The lines without their ends; blank ones are left out, and the CLI's warnings. */
    public List<String> lines() {
        return text.lines()
                .filter(line -> !line.isBlank() && !ASIDE.matcher(line).matches())
                .toList();
    }

    /** The lines of a command that a student ended with Control+C: the echoed {@code ^C} is left out, as is sudo's own talk. */
    public List<String> interruptedLines() {
        return lines().stream()
                .map(line -> line.startsWith("^C") ? line.substring(2) : line)
                .filter(line -> !line.isBlank() && !line.startsWith("sudo: "))
                .toList();
    }

    /** This output, unless there is none. */
    public Output orEmpty(String expected) {
        if (text.isBlank()) {
            throw unreadable("", expected);
        }
        return this;
    }

    public UnreadableOutput unreadable(String line, String expected) {
        return new UnreadableOutput(command, line, expected);
    }

    /** A whole number of at most 9 digits that stands in a line. */
    public int number(String digits, String line) {
        if (!digits.matches("\\d{1,9}")) {
            throw unreadable(line, "a whole number instead of “" + digits + "”");
        }
        return Integer.parseInt(digits);
    }

    /** Reads a command that still runs: where the whole text cannot be read, its last line may just not be finished. */
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
