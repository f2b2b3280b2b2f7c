package deepdive.terminal;

/** The side of a terminal that receives the keys. The terminal that opened the PTY gets the output. */
interface Pty extends AutoCloseable {

    /** Sends bytes as if a user had typed them. */
    void send(byte[] keys);

    /** Tells the shell and its programs the size of the terminal. */
    default void resize(int columns, int rows) {}

    /** Hangs up the terminal. */
    @Override
    void close();
}
