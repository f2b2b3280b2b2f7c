package deepdive.observe;

/** A command's output is not what its parser expects. The message names the command, the line and the expectation. */
public final class UnreadableOutput extends RuntimeException {

    private static final int LONGEST_QUOTE = 200;

    private final String command;
    private final String line;
    private final String expected;

    public UnreadableOutput(String command, String line, String expected) {
        super("Cannot read the output of `%s`: expected %s, but %s."
                .formatted(command, expected, line.isBlank() ? "there is nothing" : "found “" + quote(line) + "”"));
        this.command = command;
        this.line = quote(line);
        this.expected = expected;
    }

    public UnreadableOutput(String command, String line, String expected, Throwable cause) {
        this(command, line, expected);
        initCause(cause);
    }

    /** The command that printed the output, as the hand-out types it. */
    public String command() {
        return command;
    }

    /** The line that could not be read, cut at 200 characters; empty if there was no output. */
    public String line() {
        return line;
    }

    /** A description of the text that was expected instead of the line. */
    public String expected() {
        return expected;
    }

    private static String quote(String line) {
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE - 1) + "…";
    }
}
