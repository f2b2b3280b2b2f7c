package deepdive.specification.run;

/**
 * An option of a run is not what a user can have meant. The message is for people: what was typed, what is wrong with it,
 * and what to type instead. It carries no stack trace.
 */
public final class WrongOption extends RuntimeException {

    public WrongOption(String message) {
        super(message, null, false, false);
    }

    /** The message alone, because Ant prints this text, and Maven then prints it to the user. */
    @Override
    public String toString() {
        return getMessage();
    }
}
