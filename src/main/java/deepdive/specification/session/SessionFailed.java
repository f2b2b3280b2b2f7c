package deepdive.specification.session;

/**
 * The result of a block of the hand-out differs from the page. The message has the block, the expected result and the
 * terminal's output.
 */
public final class SessionFailed extends AssertionError {

    SessionFailed(String message) {
        super(message);
    }
}
