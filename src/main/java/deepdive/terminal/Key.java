package deepdive.terminal;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A key, or a chord of keys, by the name that the hand-out gives it. */
public enum Key {
    /** Interrupts the foreground program: the terminal sends it SIGINT. */
    CONTROL_C("Control+C", 3),
    /** End of input: a shell at its prompt ends. */
    CONTROL_D("Control+D", 4);

    private final String label;
    private final byte code;

    Key(String label, int code) {
        this.label = label;
        this.code = (byte) code;
    }

    /**
     * The key of that name, such as {@code Control+D}.
     *
     * @throws IllegalArgumentException where there is none; the message names those that there are
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

    /** The byte that a terminal sends for it (its ASCII control code). */
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
