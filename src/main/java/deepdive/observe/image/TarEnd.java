package deepdive.observe.image;

import java.io.InputStream;

/** Watches for the two blocks of zeros at the end of a tar archive. An archive without these blocks was cut off. */
final class TarEnd extends WatchedStream {

    private long zeros;

    TarEnd(InputStream in) {
        super(in);
    }

    @Override
    void see(byte[] bytes, int offset, int length) {
        int zero = 0;
        while (zero < length && bytes[offset + length - 1 - zero] == 0) {
            zero++;
        }
        zeros = zero == length ? zeros + length : zero;
    }

    /** Whether the last bytes read were the end of a tar archive. */
    boolean isReached() {
        return zeros >= 1024;
    }
}
