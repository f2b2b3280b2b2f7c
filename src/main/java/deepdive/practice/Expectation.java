package deepdive.practice;

import deepdive.practice.command.CommandMeaning;
import deepdive.practice.command.Difference;
import deepdive.terminal.EnteredLine;
import deepdive.terminal.Key;
import java.util.Optional;

/**
 * The line or the key in a terminal that a scenario waits for.
 *
 * @param terminal the number of the terminal
 * @param command the line, or the label of the key
 */
record Expectation(int terminal, String command, Optional<Key> key) {

    /** The difference between an entered line and the expected line; empty if both have the same effect. */
    Optional<Difference> differenceTo(int enteredIn, EnteredLine entered) {
        if (enteredIn != terminal) {
            return Optional.of(Difference.of("terminal", String.valueOf(terminal), String.valueOf(enteredIn)));
        }
        if (leavesAShell()
                && (entered.key().equals(Optional.of(Key.CONTROL_D))
                        || entered.text().equals("exit"))) {
            return Optional.empty();
        }
        if (key.isPresent()) {
            return entered.key().equals(key)
                    ? Optional.empty()
                    : Optional.of(Difference.of("key", command, entered.text()));
        }
        return CommandMeaning.of(command).differenceTo(CommandMeaning.of(entered.text()));
    }

    private boolean leavesAShell() {
        return command.equals("exit") || key.equals(Optional.of(Key.CONTROL_D));
    }

    /** The bytes of the line or of the key, Enter included. */
    String keys() {
        return key.map(Key::keys).orElse(command + "\r");
    }
}
