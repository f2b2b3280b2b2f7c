package deepdive.terminal;

/** Is told of what happens in a terminal while it happens. The terminal waits for it: it must not wait for anything itself. */
public interface TerminalWatcher {

    /** The terminal has shown a piece of text, with its control sequences. */
    void shown(String text);

    /** A line has been typed by hand and Enter pressed; or a key has been pressed that is a line of its own, or belongs to one. */
    void entered(EnteredLine entered);
}
