package deepdive.terminal;

/** The side of a terminal that receives the keys. The terminal that opened the PTY gets the output. */
interface Pty extends AutoCloseable {

    /** Sends bytes as if a user had typed them. */
    void send(byte[] keys);

    /** Hangs up the terminal. */
    @Override
    void close();
}
