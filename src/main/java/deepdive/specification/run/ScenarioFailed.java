package deepdive.specification.run;

import java.util.Iterator;

/**
 * A scenario's failure as Maven's summary lists it: in a line. The whole of it, which may have terminals' screens, is the
 * cause: Maven tells that above the summary.
 */
public final class ScenarioFailed extends AssertionError {

    public ScenarioFailed(Throwable failure) {
        super(headline(String.valueOf(failure.getMessage())), failure);
        setStackTrace(new StackTraceElement[0]);
    }

    /** The first line; where that only names what was looked at, with the first thing said of it. */
    private static String headline(String message) {
        Iterator<String> lines = message.lines().filter(line -> !line.isBlank()).iterator();
        // AssertJ puts a description in brackets.
        String first =
                lines.hasNext() ? lines.next().strip().replaceFirst("^\\[", "").replaceFirst("]$", "") : "";
        String second = lines.hasNext() ? lines.next() : "";
        return second.startsWith("  ") ? first + ": " + second.strip().replaceAll("\\s+", " ") : first;
    }
}
