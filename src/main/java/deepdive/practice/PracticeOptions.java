package deepdive.practice;

import deepdive.engine.EngineCatalogue;
import deepdive.engine.UnknownEngine;
import deepdive.practice.classroom.ClassList;
import deepdive.practice.classroom.ClassOptions;
import deepdive.practice.server.ListenAddress;
import deepdive.specification.run.TypedArguments;
import deepdive.specification.run.WrongOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The options of {@code ./lab practise}.
 *
 * @param task an exercise's number, a command's id or a part of a scenario's name; empty means the first task that is not done
 * @param engine the id of the engine; empty means the default one
 * @param language {@code pt} or {@code en}
 * @param listen the address of the pages
 * @param classOptions the class; empty means one student
 * @param presents whether the suite types for an audience
 */
record PracticeOptions(
        String task,
        String engine,
        String language,
        ListenAddress listen,
        Optional<ClassOptions> classOptions,
        boolean presents) {

    static final String USAGE = "./lab practise [exercise|scenario|command id] [--engine 26.1] [--language pt|en]"
            + " [--listen ADDRESS[:PORT]] [--class N] [--students FILE] [--addresses FILE] [--present]";

    private static final String PRESENT = "--present";

    private static final Set<String> NAMES =
            Set.of("--engine", "--language", "--listen", "--class", "--students", "--addresses");
    private static final int MOST_STUDENTS = 999;

    /** @throws WrongOption for the first mistake */
    static PracticeOptions of(List<String> arguments) {
        TypedArguments typed = TypedArguments.of(arguments, "practise", USAGE, NAMES, Set.of(PRESENT));
        Map<String, String> given = typed.values();
        String language = given.getOrDefault("--language", "pt");
        if (!language.equals("pt") && !language.equals("en")) {
            throw new WrongOption("--language " + language + " is no language of the course. Type pt or en");
        }
        return new PracticeOptions(
                typed.what(),
                known(given.getOrDefault("--engine", "")),
                language,
                Optional.ofNullable(given.get("--listen"))
                        .map(ListenAddress::parse)
                        .orElse(ListenAddress.LOOPBACK),
                classOptions(given, language),
                typed.flags().contains(PRESENT));
    }

    private static Optional<ClassOptions> classOptions(Map<String, String> given, String language) {
        Optional<ClassList> named =
                Optional.ofNullable(given.get("--students")).map(Path::of).map(ClassList::read);
        Optional<Integer> number = Optional.ofNullable(given.get("--class")).map(PracticeOptions::number);
        Optional<Path> addresses = Optional.ofNullable(given.get("--addresses")).map(Path::of);
        if (named.isPresent() && number.isPresent() && named.get().names().size() != number.get()) {
            throw new WrongOption("--class " + number.get() + " and the "
                    + named.get().names().size() + " names of --students differ: leave out --class");
        }
        Optional<ClassList> students = named.or(() -> number.map(count -> ClassList.ofNumber(count, language)));
        if (students.isEmpty() && addresses.isPresent()) {
            throw new WrongOption("--addresses is for a class: type --class N or --students FILE with it");
        }
        return students.map(list -> new ClassOptions(list, addresses));
    }

    private static int number(String text) {
        int number = text.matches("\\d{1,3}") ? Integer.parseInt(text) : 0;
        if (number == 0) {
            throw new WrongOption("--class " + text + " is no number of students from 1 to " + MOST_STUDENTS);
        }
        return number;
    }

    private static String known(String engine) {
        try {
            return EngineCatalogue.load().named(engine).id();
        } catch (UnknownEngine e) {
            throw new WrongOption(e.getMessage());
        }
    }
}
