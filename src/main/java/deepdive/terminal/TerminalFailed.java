package deepdive.terminal;

/** A terminal did not behave as a student expects. The message has the typed line and the screen. */
public final class TerminalFailed extends RuntimeException {

    TerminalFailed(String message) {
        super(message, null, false, false);
    }
}
