package deepdive.host;

/**
 * The daemon that all scenarios need has gone away during the run: the existing daemon, or the outer daemon of the disposable
 * hosts. The rest of the run cannot run.
 */
public final class DaemonGone extends RuntimeException implements NothingTested {

    /** @param message which daemon has gone away, and what to do next */
    public DaemonGone(String message) {
        super(message, null, false, false);
    }
}
