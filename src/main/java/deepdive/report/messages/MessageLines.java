package deepdive.report.messages;

import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;

/** The lines of a file of messages. A line that is too long is passed over, because no run of ours writes such a line. */
final class MessageLines implements Closeable {

    /** In chars. An attachment of a run is limited to a quarter of a mebibyte, and JSON writes six chars for one at most. */
    static final int LONGEST = 2 * 1024 * 1024;

    private final BufferedReader in;
    private int number;

    MessageLines(Reader in) {
        this.in = new BufferedReader(in);
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param text without the line feed; of a line that is too long, the beginning
     * @param tooLong whether the line is longer than {@link #LONGEST}
     * @param terminated whether the line ends with a line feed: the last line of a killed run does not
     */
    record Line(int number, String text, boolean tooLong, boolean terminated) {}

    Optional<Line> next() throws IOException {
        int next = in.read();
        if (next < 0) {
            return Optional.empty();
        }
        number++;
        StringBuilder text = new StringBuilder();
        boolean tooLong = false;
        for (; next >= 0 && next != '\n'; next = in.read()) {
            tooLong |= text.length() == LONGEST;
            if (!tooLong) {
                text.append((char) next);
            }
        }
        return Optional.of(new Line(number, text.toString(), tooLong, next == '\n'));
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
