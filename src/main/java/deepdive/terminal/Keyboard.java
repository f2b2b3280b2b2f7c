package deepdive.terminal;

import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * A queue of keys that are to be sent to a PTY. {@link java.io.PipedInputStream} is not used because it fails if its
 * writing thread has ended.
 */
final class Keyboard extends InputStream {

    private static final byte[] HUNG_UP = {};

    private final BlockingQueue<byte[]> queue = new LinkedBlockingQueue<>();
    private byte[] current = {};
    private int position;
    private boolean ended;

    void send(byte[] keys) {
        if (keys.length > 0) {
            queue.add(keys.clone());
        }
    }

    @Override
    public void close() {
        queue.add(HUNG_UP);
    }

    @Override
    public int read() throws InterruptedIOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws InterruptedIOException {
        if (length == 0) {
            return 0;
        }
        if (position == current.length && !refill()) {
            return -1;
        }
        int count = Math.min(length, current.length - position);
        System.arraycopy(current, position, buffer, offset, count);
        position += count;
        return count;
    }

    private boolean refill() throws InterruptedIOException {
        if (!ended) {
            // If the connection is closed, docker-java's sending thread would print an exception's stack trace. The
            // receiving side reports the closed connection in a message for people.
            Thread.currentThread().setUncaughtExceptionHandler((sender, dead) -> {});
            try {
                current = queue.take();
                position = 0;
                ended = current == HUNG_UP;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting for keys");
            }
        }
        return !ended;
    }
}
