package deepdive.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A key or a combination of keys, with its name in the hand-out. */
public enum Key {
    /** Interrupts the foreground program: the terminal sends SIGINT to the program. */
    CONTROL_C("Control+C", 3),
    /** Means the end of the input: a shell that shows its prompt ends. */
    CONTROL_D("Control+D", 4);

    private final String label;
    private final byte code;

    Key(String label, int code) {
        this.label = label;
        this.code = (byte) code;
    }

    /**
     * Returns the key of a name, such as {@code Control+D}.
     *
     * @throws IllegalArgumentException if there is no key of that name; the message names all keys
     */
    public static Key named(String label) {
        return Arrays.stream(values())
                .filter(key -> key.label.equalsIgnoreCase(label.strip()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no key '" + label + "'. There are: "
                        + Arrays.stream(values()).map(Key::label).collect(Collectors.joining(", "))));
    }

    /** The name, as in {@code Control+D}. */
    public String label() {
        return label;
    }

    /** The byte that a terminal sends for the key (an ASCII control code). */
    byte code() {
        return code;
    }

    /** Whether these keys, as a terminal sends them, have this one among them. */
    boolean isIn(String keys) {
        return keys.indexOf(code) >= 0;
    }

    /** What a terminal sends for it. */
    public String keys() {
        return String.valueOf((char) code);
    }
}
