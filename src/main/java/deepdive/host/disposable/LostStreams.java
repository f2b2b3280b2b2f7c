package deepdive.host.disposable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the lines of dockerd's log that admit the loss of a container's output: {@code stream copy error: …} up to Docker 27, and
 * {@code copy stream failed} in Docker 28 (moby, {@code container/stream/streams.go}).
 */
final class LostStreams {

    private static final Pattern LOST = Pattern.compile("time=\"?(?<time>[^\" ]+)\"? level=error "
            + "(msg=\"stream copy error: .*|msg=\"copy stream failed\" .*stream=std(out|err)\\b.*)");

    private LostStreams() {}

    /** The first such line of a log from a time on. */
    static Optional<String> in(String log, Instant since) {
        return log.lines()
                .map(LOST::matcher)
                .filter(Matcher::find)
                .filter(line -> !isBefore(line.group("time"), since))
                .map(Matcher::group)
                .findFirst();
    }

    /** A line without a readable time may be an old one. */
    private static boolean isBefore(String time, Instant since) {
        try {
            return OffsetDateTime.parse(time).toInstant().isBefore(since);
        } catch (DateTimeException e) {
            return true;
        }
    }
}
