package deepdive.report.matrix;

/**
 * A command of the hand-out.
 *
 * @param id such as {@code ciclo/pratica/02}
 * @param terminal the number of the terminal, {@code 1} to {@code 3}; empty if the hand-out names none
 * @param where the host or the container of the command, in the hand-out's words; empty if unknown
 * @param command as typed; empty if unknown
 */
public record HandoutCommand(String id, String terminal, String where, String command) {

    /** A command with only an id, from the tag of a scenario. */
    static HandoutCommand unknown(String id) {
        return new HandoutCommand(id, "", "", "");
    }

    /** The exercise of the command: the first two parts of the id. */
    public String exercise() {
        return exercise(id);
    }

    /** True if an id names a command; an id of two parts names an exercise. */
    static boolean isCommand(String id) {
        return !exercise(id).equals(id);
    }

    static String exercise(String id) {
        int second = id.indexOf('/', id.indexOf('/') + 1);
        return second < 0 ? id : id.substring(0, second);
    }
}
