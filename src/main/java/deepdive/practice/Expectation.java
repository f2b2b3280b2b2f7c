package deepdive.practice;

import deepdive.practice.command.CommandMeaning;
import deepdive.practice.command.Difference;
import deepdive.terminal.EnteredLine;
import deepdive.terminal.Key;
import java.util.Optional;

/**
 * What a scenario waits for: a line or a key in a terminal.
 *
 * @param terminal its number
 * @param command the line; of a key, its label
 */
record Expectation(int terminal, String command, Optional<Key> key) {

    /** Why something that was entered is not what is waited for; empty if it is. */
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

    /** The keys that a terminal sends for it, Enter included. */
    String keys() {
        return key.map(Key::keys).orElse(command + "\r");
    }
}
