package deepdive.specification.steps;

import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.util.function.IntFunction;

/** By whose hands the commands of a scenario are typed: the suite's, or a student's. The steps and the oracles are the same. */
public interface Hands {

    /** The suite types at once what the scenario says. */
    Hands OF_THE_SUITE = new Hands() {
        @Override
        public TypedLine type(int number, Terminal terminal, String line) {
            return terminal.type(line);
        }

        @Override
        public TypedLine press(int number, Terminal terminal, Key key) {
            return terminal.press(key);
        }
    };

    /**
     * A host has been lent, and nothing has been typed yet.
     *
     * @param terminals opens a terminal by its number, or gives the one that is open
     */
    default void sitDown(IntFunction<Terminal> terminals) {}

    /**
     * Has a line typed into a terminal, and Enter pressed. Does not wait for the command's end.
     *
     * @return the line, which counts among {@link Terminal#typed} as the line that was asked for
     */
    TypedLine type(int number, Terminal terminal, String line);

    /**
     * Has a key pressed in a terminal.
     *
     * @return the line that the key belongs to
     */
    TypedLine press(int number, Terminal terminal, Key key);
}
