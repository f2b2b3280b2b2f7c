package deepdive.specification.oracle;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** The messages of failed assertions, for their tests. */
public final class Failures {

    /** A witness that notes nothing. */
    public static final Witness NOBODY = comparison -> {};

    private Failures() {}

    /** The message of an assertion that must fail. */
    public static String messageOf(ThrowingCallable assertion) {
        return Optional.ofNullable(catchThrowableOfType(AssertionError.class, assertion))
                .map(Throwable::getMessage)
                .orElseThrow(() -> new AssertionError("The assertion was to fail, and held"));
    }
}
