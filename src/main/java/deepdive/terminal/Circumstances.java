package deepdive.terminal;

/** Describes a terminal's host to a person who reads about a failure. */
@FunctionalInterface
public interface Circumstances {

    /** The facts about the host that help a person to understand why a command does not end. */
    String describe();

    /**
     * Called if a terminal that was hung up is waited for.
     *
     * @throws RuntimeException if the host knows why the terminal was hung up; this exception replaces the terminal's
     *     own
     */
    default void explainHangUp() {}
}
