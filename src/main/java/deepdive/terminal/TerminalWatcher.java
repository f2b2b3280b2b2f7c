package deepdive.terminal;

/** Receives the events of a terminal. The terminal waits for each method, so a method must not wait for anything. */
public interface TerminalWatcher {

    /** The terminal has shown a piece of text, with its control sequences. */
    void shown(String text);

    /** A person has typed a line and pressed Enter, or has pressed a key. */
    void entered(EnteredLine entered);

    /** The terminal shows a prompt: the line that was typed last has ended, or the terminal has just been opened. */
    default void prompted() {}

    /** The shell, the host or the daemon has gone: the terminal will show nothing more. */
    default void hungUp() {}
}
