package deepdive.terminal;

/** A terminal did not do what a student would see it do. The message says what was typed and what the screen shows. */
public final class TerminalFailed extends RuntimeException {

    TerminalFailed(String message) {
        super(message, null, false, false);
    }
}
