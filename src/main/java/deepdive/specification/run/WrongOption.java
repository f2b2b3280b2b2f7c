package deepdive.specification.run;

/**
 * A user typed a wrong option. The message has the typed text, the mistake, and the text to type instead. There is no
 * stack trace.
 */
public final class WrongOption extends RuntimeException {

    public WrongOption(String message) {
        super(message, null, false, false);
    }

    /** The message alone, because Ant and Maven print this text to the user. */
    @Override
    public String toString() {
        return getMessage();
    }
}
