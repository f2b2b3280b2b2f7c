package deepdive.observe.image;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Watches for the two blocks of zeros at the end of a tar archive. An archive without these blocks was cut off. */
final class TarEnd extends FilterInputStream {

    private long zeros;

    TarEnd(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        int zero = 0;
        while (zero < read && bytes[offset + read - 1 - zero] == 0) {
            zero++;
        }
        if (read > 0) {
            zeros = zero == read ? zeros + read : zero;
        }
        return read;
    }

    @Override
    public long skip(long count) throws IOException {
        return count <= 0 ? 0 : Math.max(0, read(new byte[(int) Math.min(count, 8192)]));
    }

    /** Whether the last bytes read were the end of a tar archive. */
    boolean isReached() {
        return zeros >= 1024;
    }
}
