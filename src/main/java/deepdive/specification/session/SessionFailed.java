package deepdive.specification.session;

/** A block of the hand-out did not do what the page says. The message is for people: which block, what was to happen, what the terminal shows. */
public final class SessionFailed extends AssertionError {

    SessionFailed(String message) {
        super(message);
    }
}
