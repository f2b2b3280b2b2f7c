package deepdive.host;

/**
 * The existing daemon, or the outer one of the hosts, answered when the run began, and does no longer: the rest of the run
 * has nothing to run on.
 */
public final class DaemonGone extends RuntimeException {

    public DaemonGone(String message) {
        super(message, null, false, false);
    }
}
