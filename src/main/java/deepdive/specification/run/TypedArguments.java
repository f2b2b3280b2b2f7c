package deepdive.specification.run;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The arguments of a command of {@code lab}, sorted.
 *
 * @param what the words that are no options, with a blank between them
 * @param values the values of options, by the names of the options
 * @param flags the options without a value
 */
public record TypedArguments(String what, Map<String, String> values, Set<String> flags) {

    /**
     * Sorts arguments. A value stands behind its option, or behind an equals sign.
     *
     * @param command the command's name, for a message
     * @param usage what can be typed, for a message
     * @param withValue the options that have a value
     * @param withoutValue the options that have none
     * @throws WrongOption for the first mistake
     */
    public static TypedArguments of(
            List<String> arguments, String command, String usage, Set<String> withValue, Set<String> withoutValue) {
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        List<String> what = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            String name = argument.split("=", 2)[0];
            if (!argument.startsWith("--")) {
                what.add(argument);
            } else if (withoutValue.contains(argument)) {
                flags.add(argument);
            } else if (!withValue.contains(name)) {
                throw new WrongOption(argument + " is no option of " + command + ". Type " + usage);
            } else if (argument.length() > name.length()) {
                values.put(name, argument.substring(name.length() + 1));
            } else if (at + 1 < arguments.size()) {
                values.put(name, arguments.get(++at));
            } else {
                throw new WrongOption(argument + " needs a value. Type " + usage);
            }
        }
        return new TypedArguments(String.join(" ", what), values, flags);
    }
}
