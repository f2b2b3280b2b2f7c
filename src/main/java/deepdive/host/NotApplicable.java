package deepdive.host;

import org.opentest4j.TestAbortedException;

/**
 * A scenario is skipped, because it does not describe the host or would harm what other people have there. The message is
 * the reason. Cucumber and JUnit report the scenario as skipped.
 */
public final class NotApplicable extends TestAbortedException {

    private static final long serialVersionUID = 1;

    /** @param reason why the scenario is skipped; the reports show it */
    public NotApplicable(String reason) {
        super(reason);
    }

    /** Skips the scenario. */
    public static void because(String reason) {
        throw new NotApplicable(reason);
    }
}
