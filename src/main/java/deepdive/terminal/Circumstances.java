package deepdive.terminal;

/** What a terminal knows of the host that it is in, for who reads of a failure. */
@FunctionalInterface
public interface Circumstances {

    /** What else to tell a person when a command does not end. */
    String describe();

    /**
     * Asked where something is awaited in a terminal that was hung up.
     *
     * @throws RuntimeException where the host knows why: then that is told, and not what was awaited
     */
    default void explainHangUp() {}
}
