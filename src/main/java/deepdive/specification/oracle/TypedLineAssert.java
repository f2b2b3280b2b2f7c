package deepdive.specification.oracle;

import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts on a line that was typed into a terminal. Each assertion waits up to {@link Terminal#PATIENCE} until the line
 * has ended or has shown enough. A failure's message has the terminal's screen.
 */
public final class TypedLineAssert extends AbstractAssert<TypedLineAssert, TypedLine> {

    private final Terminal terminal;

    private TypedLineAssert(TypedLine line, Terminal terminal) {
        super(line, TypedLineAssert.class);
        this.terminal = terminal;
    }

    /** @param terminal the terminal of the line */
    public static TypedLineAssert assertThat(TypedLine line, Terminal terminal) {
        return new TypedLineAssert(line, terminal);
    }

    /** Asserts that the line ends with status 0, or at the prompt of a shell that it opened. */
    public TypedLineAssert succeeds() {
        return status().orElse(0) == 0 ? this : fail(endedOtherwiseThan(0));
    }

    /** Asserts that the line ends with a status. */
    public TypedLineAssert endsWith(int status) {
        return status().equals(OptionalInt.of(status)) ? this : fail(endedOtherwiseThan(status));
    }

    /** Asserts that the line's output has a text. */
    public TypedLineAssert shows(String text) {
        return showsOnce(output -> output.contains(text), "was to show \"" + text + "\".");
    }

    /** Asserts that the line ends and its output does not have a text. */
    public TypedLineAssert endsWithout(String text) {
        terminal.awaitEnd(actual, Terminal.PATIENCE);
        return actual.output().contains(text) ? fail("was to end without showing \"" + text + "\".") : this;
    }

    /** Asserts that the line's output has a warning with a text in it. */
    public TypedLineAssert warnsOf(String subject) {
        Pattern warning = Pattern.compile("(?ims)^warning:.*" + Pattern.quote(subject));
        return showsOnce(output -> warning.matcher(output).find(), "was to warn of \"" + subject + "\".");
    }

    private OptionalInt status() {
        terminal.awaitEnd(actual, Terminal.PATIENCE);
        return actual.status();
    }

    private String endedOtherwiseThan(int status) {
        String ended =
                actual.status().isPresent() ? "ended with " + actual.status().getAsInt() : "opened a shell";
        return "was to end with " + status + ", and " + ended + ".";
    }

    private TypedLineAssert showsOnce(Predicate<String> condition, String otherwise) {
        return terminal.awaitOutput(actual, condition, Terminal.PATIENCE) ? this : fail(otherwise);
    }

    private TypedLineAssert fail(String whatHappened) {
        failWithMessage("%s", terminal.failure("`" + actual.line() + "` " + whatHappened));
        return this;
    }
}
