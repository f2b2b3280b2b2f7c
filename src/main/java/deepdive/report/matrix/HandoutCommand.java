package deepdive.report.matrix;

/**
 * A command of the hand-out.
 *
 * @param id such as {@code ciclo/pratica/02}
 * @param terminal the terminal it is typed in, {@code 1} to {@code 3}; empty where the hand-out does not say
 * @param where the host or the container that it runs in, in the hand-out's words; empty where unknown
 * @param command as typed; empty where unknown
 */
public record HandoutCommand(String id, String terminal, String where, String command) {

    /** A command of which only the id is known, from a scenario's tag. */
    static HandoutCommand unknown(String id) {
        return new HandoutCommand(id, "", "", "");
    }

    /** The exercise that it belongs to: the id's first two parts. */
    public String exercise() {
        return exercise(id);
    }

    /** Whether an id names a command: one of two parts names an exercise as a whole. */
    static boolean isCommand(String id) {
        return !exercise(id).equals(id);
    }

    static String exercise(String id) {
        int second = id.indexOf('/', id.indexOf('/') + 1);
        return second < 0 ? id : id.substring(0, second);
    }
}
