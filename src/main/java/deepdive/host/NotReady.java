package deepdive.host;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * The machine, the outer daemon or an image is not as a run needs it, and a person can mend that: the message says what
 * happened, where, and what to do next. It carries no stack trace.
 */
public final class NotReady extends RuntimeException {

    public NotReady(String message) {
        super(message, null, false, false);
    }

    /** One that says what these say, each once. */
    static NotReady because(Collection<NotReady> reasons) {
        return new NotReady(
                reasons.stream().map(NotReady::getMessage).distinct().collect(Collectors.joining("\n")));
    }
}
