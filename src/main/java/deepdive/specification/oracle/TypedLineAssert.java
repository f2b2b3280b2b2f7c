package deepdive.specification.oracle;

import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.AbstractAssert;

/**
 * Asserts on a line that was typed into a terminal, after it has ended or shown enough: each assertion waits for that up
 * to {@link Terminal#PATIENCE}. A failure has the terminal's screen.
 */
public final class TypedLineAssert extends AbstractAssert<TypedLineAssert, TypedLine> {

    private final Terminal terminal;

    private TypedLineAssert(TypedLine line, Terminal terminal) {
        super(line, TypedLineAssert.class);
        this.terminal = terminal;
    }

    /** @param terminal where the line was typed */
    public static TypedLineAssert assertThat(TypedLine line, Terminal terminal) {
        return new TypedLineAssert(line, terminal);
    }

    /** The line ends without an error: with status 0, or at the prompt of a shell that it opened. */
    public TypedLineAssert succeeds() {
        return status().orElse(0) == 0 ? this : fail(endedOtherwiseThan(0));
    }

    /** The line ends with a status. */
    public TypedLineAssert endsWith(int status) {
        return status().equals(OptionalInt.of(status)) ? this : fail(endedOtherwiseThan(status));
    }

    /** The line shows a text. */
    public TypedLineAssert shows(String text) {
        return showsOnce(output -> output.contains(text), "was to show \"" + text + "\".");
    }

    /** The line ends, and has not shown a text. */
    public TypedLineAssert endsWithout(String text) {
        terminal.awaitEnd(actual, Terminal.PATIENCE);
        return actual.output().contains(text) ? fail("was to end without showing \"" + text + "\".") : this;
    }

    /** The line shows a warning with a text in it. */
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
