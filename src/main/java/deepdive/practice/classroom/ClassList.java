package deepdive.practice.classroom;

import deepdive.specification.run.WrongOption;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The students of a class, in the order of the list.
 *
 * @param names different names without control characters
 */
public record ClassList(List<String> names) {

    private static final int LONGEST_NAME = 60;

    public ClassList {
        names = List.copyOf(names);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
                throw new WrongOption("a name has at most " + LONGEST_NAME + " characters, without tabs: " + name);
            }
            if (!seen.add(name)) {
                throw new WrongOption("two students are called " + name + ": the names must differ");
            }
        }
    }

    /** Students without names: {@code aluno1} … or {@code student1} … */
    public static ClassList ofNumber(int students, String language) {
        String name = language.equals("pt") ? "aluno" : "student";
        return new ClassList(IntStream.rangeClosed(1, students)
                .mapToObj(number -> name + number)
                .toList());
    }

    /**
     * Reads a file with a name on each line, in UTF-8. Blank lines do not count.
     *
     * @throws WrongOption if the file cannot be read or has no such list; the message is for people
     */
    public static ClassList read(Path file) {
        try {
            List<String> names = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
            if (names.isEmpty()) {
                throw new WrongOption(file + " has no names: write one on each line");
            }
            return new ClassList(names);
        } catch (IOException e) {
            throw new WrongOption(file + " cannot be read as a list of names in UTF-8: " + e.getMessage());
        }
    }

    /** A name for the file of a student: the same student has the same file in each run. */
    public static String fileName(String student) {
        return URLEncoder.encode(student, StandardCharsets.UTF_8).replace("*", "%2A") + ".tsv";
    }
}
