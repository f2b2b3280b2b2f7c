package deepdive.specification.run;

import java.util.Iterator;

/**
 * A scenario's failure, in one line for Maven's summary. The cause has the whole message, for example with the
 * terminals' screens; Maven prints the cause above the summary.
 */
public final class ScenarioFailed extends AssertionError {

    public ScenarioFailed(Throwable failure) {
        super(headline(String.valueOf(failure.getMessage())), failure);
        setStackTrace(new StackTraceElement[0]);
    }

    /** The message's first line. If the first line only names the subject, the next line is added. */
    private static String headline(String message) {
        Iterator<String> lines = message.lines().filter(line -> !line.isBlank()).iterator();
        // AssertJ writes a description in brackets.
        String first =
                lines.hasNext() ? lines.next().strip().replaceFirst("^\\[", "").replaceFirst("]$", "") : "";
        String second = lines.hasNext() ? lines.next() : "";
        return second.startsWith("  ") ? first + ": " + second.strip().replaceAll("\\s+", " ") : first;
    }
}
