package deepdive.practice;

import deepdive.engine.EngineCatalogue;
import deepdive.engine.UnknownEngine;
import deepdive.specification.run.WrongOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The options of {@code ./lab practise}.
 *
 * @param task an exercise's number, a command's id or a part of a scenario's name; empty means the first task that is not done
 * @param engine the id of the engine; empty means the default one
 * @param language {@code pt} or {@code en}
 * @param presents whether the suite types for an audience
 */
record PracticeOptions(String task, String engine, String language, boolean presents) {

    static final String USAGE =
            "./lab practise [exercise|scenario|command id] [--engine 26.1] [--language pt|en]" + " [--present]";

    private static final String PRESENT = "--present";

    /** @throws WrongOption for the first mistake */
    static PracticeOptions of(List<String> arguments) {
        String engine = "";
        String language = "pt";
        boolean presents = false;
        List<String> task = new ArrayList<>();
        for (int at = 0; at < arguments.size(); at++) {
            String argument = arguments.get(at);
            String name = argument.split("=", 2)[0];
            boolean joined = argument.contains("=") && argument.startsWith("--");
            if (argument.equals(PRESENT)) {
                presents = true;
                continue;
            }
            if (!argument.startsWith("--")) {
                task.add(argument);
                continue;
            }
            if (!name.equals("--engine") && !name.equals("--language")) {
                throw new WrongOption(argument + " is no option of practise. Type " + USAGE);
            }
            if (!joined && at + 1 == arguments.size()) {
                throw new WrongOption(argument + " needs a value. Type " + USAGE);
            }
            String value = joined ? argument.substring(name.length() + 1) : arguments.get(++at);
            if (name.equals("--engine")) {
                engine = value;
            } else {
                language = value;
            }
        }
        if (!language.equals("pt") && !language.equals("en")) {
            throw new WrongOption("--language " + language + " is no language of the course. Type pt or en");
        }
        return new PracticeOptions(String.join(" ", task), known(engine), language, presents);
    }

    private static String known(String engine) {
        try {
            return EngineCatalogue.load().named(engine).id();
        } catch (UnknownEngine e) {
            throw new WrongOption(e.getMessage());
        }
    }
}
