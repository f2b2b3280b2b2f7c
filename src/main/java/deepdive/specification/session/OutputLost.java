package deepdive.specification.session;

import org.opentest4j.TestAbortedException;

/**
 * Docker itself has lost the output of a command: the daemon's log says so. The hand-out is neither right nor wrong then, so the
 * session counts as skipped. The message has the commands and the lines of the log.
 */
public final class OutputLost extends TestAbortedException {

    private static final long serialVersionUID = 1;

    OutputLost(String message) {
        super(message);
    }
}
