package deepdive.specification.steps;

import deepdive.host.Daemon;
import deepdive.terminal.Key;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import java.util.function.IntFunction;

/** Types the commands of a scenario: the suite, or a student. The steps and the oracles are the same for both. */
public interface Hands {

    /** The suite types the commands of the scenario at once. */
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
     * The scenario has a host, and nothing has been typed yet.
     *
     * @param terminals opens a terminal by its number, or gives the one that is open
     */
    default void sitDown(IntFunction<Terminal> terminals) {}

    /** The scenario has a host with this daemon. This comes before {@link #sitDown}. */
    default void meet(Daemon daemon) {}

    /**
     * Types a line into a terminal and presses Enter, without waiting for the end of the command.
     *
     * @return the line, which {@link Terminal#typed} has with the text of the scenario
     */
    TypedLine type(int number, Terminal terminal, String line);

    /**
     * Presses a key in a terminal.
     *
     * @return the line that the key belongs to
     */
    TypedLine press(int number, Terminal terminal, Key key);
}
