package deepdive.terminal;

/** The far side of a terminal: where keys go. What it shows comes back through the terminal that opened it. */
interface Pty extends AutoCloseable {

    /** Sends these bytes as if typed. */
    void send(byte[] keys);

    /** Tells the shell and its programs how large the terminal is. */
    default void resize(int columns, int rows) {}

    /** Hangs up. */
    @Override
    void close();
}
