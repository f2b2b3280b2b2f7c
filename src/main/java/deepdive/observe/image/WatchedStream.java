package deepdive.observe.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream of which a subclass sees all bytes: bytes that are read one by one and bytes that are skipped come as arrays. */
abstract class WatchedStream extends FilterInputStream {

    private final byte[] buffer = new byte[64 * 1024];

    WatchedStream(InputStream in) {
        super(in);
    }

    /** Sees bytes that have passed. */
    abstract void see(byte[] bytes, int offset, int length);

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            see(bytes, offset, read);
        }
        return read;
    }

    @Override
    public final long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(buffer, 0, (int) Math.min(count, buffer.length)));
    }

    /** False: bytes that are read a second time would be seen twice. */
    @Override
    public final boolean markSupported() {
        return false;
    }

    /** Reads the rest of the stream. */
    final void drain() throws IOException {
        while (read(buffer, 0, buffer.length) >= 0) {
            // The subclass sees the bytes.
        }
    }
}
