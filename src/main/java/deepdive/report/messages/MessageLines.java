package deepdive.report.messages;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The lines of a file of messages. However large an attachment is, no more than its beginning is ever in memory: the
 * strings of the JSON are cut while the file is read.
 */
final class MessageLines implements Closeable {

    private static final int LONGEST_LINE = 16 * 1024 * 1024;

    private final InputStream in;
    private final byte[] chunk = new byte[64 * 1024];
    private int position;
    private int filled;
    private int number;

    MessageLines(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param json its bytes, strings in it cut at {@link Attachment#LARGEST}
     * @param omitted how many bytes were cut
     * @param terminated whether it ends with a line feed: the last line of a killed run does not
     */
    record Line(int number, byte[] json, long omitted, boolean terminated) {

        boolean blank() {
            return json.length == 0 || json.length == 1 && json[0] == '\r';
        }
    }

    Optional<Line> next() throws IOException {
        if (!more()) {
            return Optional.empty();
        }
        number++;
        Cutter cutter = new Cutter();
        while (more()) {
            byte next = chunk[position++];
            if (next == '\n') {
                return Optional.of(cutter.line(number, true));
            }
            cutter.take(next);
        }
        return Optional.of(cutter.line(number, false));
    }

    private boolean more() throws IOException {
        if (position == filled) {
            position = 0;
            filled = Math.max(0, in.readNBytes(chunk, 0, chunk.length));
        }
        return position < filled;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Copies a line and leaves out what is too long of its strings, between two characters and so that JSON it stays. */
    private static final class Cutter {

        private byte[] kept = new byte[1024];
        private int size;
        private long omitted;
        private boolean inString;
        private boolean cutting;
        private int length;
        /** How many bytes of an escape sequence are still to come, as far as it is known. */
        private int escape;

        private boolean escaping;

        void take(byte next) {
            if (!inString) {
                inString = next == '"';
                length = 0;
                keep(next);
            } else if (escape > 0) {
                escape = escaping && next == 'u' ? 4 : escape - 1;
                escaping = false;
                keepUnlessCutting(next);
            } else if (next == '"') {
                inString = false;
                cutting = false;
                keep(next);
            } else {
                cutting |= length >= Attachment.LARGEST && !continuation(next);
                escaping = next == '\\';
                escape = escaping ? 1 : 0;
                keepUnlessCutting(next);
            }
        }

        private static boolean continuation(byte next) {
            return (next & 0xC0) == 0x80;
        }

        private void keepUnlessCutting(byte next) {
            if (cutting) {
                omitted++;
            } else {
                length++;
                keep(next);
            }
        }

        private void keep(byte next) {
            if (size == kept.length && size < LONGEST_LINE) {
                kept = Arrays.copyOf(kept, 2 * size);
            }
            if (size < kept.length) {
                kept[size++] = next;
            }
        }

        Line line(int number, boolean terminated) {
            return new Line(number, Arrays.copyOf(kept, size), omitted, terminated);
        }
    }
}
