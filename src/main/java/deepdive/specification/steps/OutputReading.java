package deepdive.specification.steps;

import deepdive.observe.UnreadableOutput;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Predicate;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** Reads the output of a line that may still run. */
final class OutputReading {

    private static final Duration POLL = Duration.ofMillis(100);

    private OutputReading() {}

    /** As {@link Student#readOnce}. */
    static <T> T once(
            Terminal terminal,
            TypedLine line,
            Function<String, T> parser,
            Predicate<T> condition,
            Predicate<T> isInVain) {
        try {
            Awaitility.await()
                    .atMost(Terminal.PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(POLL)
                    .until(() -> terminal.awaitOutput(line, shown -> isReadable(shown, parser, condition), POLL)
                            || line.hasEnded()
                            || isReadable(line.output(), parser, isInVain));
        } catch (ConditionTimeoutException e) {
            // The assertion on the output tells what is missing.
        }
        return parser.apply(line.output());
    }

    private static <T> boolean isReadable(String shown, Function<String, T> parser, Predicate<T> condition) {
        try {
            return condition.test(parser.apply(shown));
        } catch (UnreadableOutput e) {
            return false;
        }
    }
}
