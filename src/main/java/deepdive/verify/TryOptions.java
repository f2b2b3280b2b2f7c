package deepdive.verify;

import deepdive.specification.run.TypedArguments;
import deepdive.specification.run.WrongOption;
import java.util.List;
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
        TypedArguments typed = TypedArguments.of(arguments, "try", USAGE, NAMES, Set.of());
        String language = typed.values().getOrDefault("--language", "");
        if (typed.what().isEmpty()) {
            throw new WrongOption("Which scenario? Type " + USAGE);
        }
        if (!Set.of("", "pt", "en").contains(language)) {
            throw new WrongOption("--language " + language + " is no language of the course. Type pt or en");
        }
        return new TryOptions(typed.what(), typed.values().getOrDefault("--engine", ""), language);
    }
}
