package deepdive.verify;

import deepdive.specification.run.WrongOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The options of {@code ./lab try}.
 *
 * @param what a command's id, a tag expression, an exercise's number or a part of a scenario's name
 * @param engine the id of the engine; empty means the default one
 * @param language {@code pt} or {@code en}; empty means the first of them that has such a scenario
 */
record TryOptions(String what, String engine, String language) {

    static final String USAGE = "./lab try <command id|tag|exercise|scenario> [--engine 28.5] [--language pt|en]";

    private static final Set<String> NAMES = Set.of("--engine", "--language");

    /** @throws WrongOption for the first mistake */
    static TryOptions of(List<String> arguments) {
        Map<String, String> given = new HashMap<>();
        List<String> what = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            String name = argument.split("=", 2)[0];
            if (!argument.startsWith("--")) {
                what.add(argument);
            } else if (!NAMES.contains(name)) {
                throw new WrongOption(argument + " is no option of try. Type " + USAGE);
            } else if (argument.length() > name.length()) {
                given.put(name, argument.substring(name.length() + 1));
            } else if (at + 1 < arguments.size()) {
                given.put(name, arguments.get(++at));
            } else {
                throw new WrongOption(argument + " needs a value. Type " + USAGE);
            }
        }
        String language = given.getOrDefault("--language", "");
        if (what.isEmpty()) {
            throw new WrongOption("Which scenario? Type " + USAGE);
        }
        if (!Set.of("", "pt", "en").contains(language)) {
            throw new WrongOption("--language " + language + " is no language of the course. Type pt or en");
        }
        return new TryOptions(String.join(" ", what), given.getOrDefault("--engine", ""), language);
    }
}
