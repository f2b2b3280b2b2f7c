package deepdive.host;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A run cannot begin, because of the machine, the outer daemon or an image. A person can mend the cause: the message says what
 * happened, where it happened and what to do next. There is no stack trace.
 */
public final class NotReady extends RuntimeException implements NothingTested {

    /** @param message what happened, where it happened and what to do next */
    public NotReady(String message) {
        super(message, null, false, false);
    }

    /** One failure with all these messages, each message once. */
    static NotReady because(Collection<NotReady> reasons) {
        return new NotReady(
                reasons.stream().map(NotReady::getMessage).distinct().collect(Collectors.joining("\n")));
    }
}
