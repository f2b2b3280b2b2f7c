package deepdive.mutants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A host with a deliberate error: a script replaces a program of the host, and calls the real program in a wrong way.
 *
 * @param name the name of the mutant's file, without the ending
 * @param program the replaced program, such as {@code docker}
 * @param script the replacement; {@code $real} is the real program's path
 * @param scenario a regular expression for the name of the scenario that must turn red
 * @param reason a regular expression for the message of the failure
 * @param undo a shell command that undoes the script's changes of the host; empty if there are none
 */
public record Mutant(
        String name, String program, String script, String scenario, Pattern reason, Optional<String> undo) {

    private static final Path FOLDER = Path.of("src/test/resources/mutants");

    /** All mutants, by name. */
    public static List<Mutant> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(Mutant::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FOLDER + " cannot be listed", e);
        }
    }

    static Mutant named(String name) {
        return read(FOLDER.resolve(name + ".sh"));
    }

    private static Mutant read(Path file) {
        try {
            String text = Files.readString(file);
            return new Mutant(
                    file.getFileName().toString().replaceFirst("\\.sh$", ""),
                    header(text, "program"),
                    text,
                    header(text, "scenario"),
                    Pattern.compile(header(text, "red because")),
                    find(text, "undo"));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static String header(String text, String key) {
        return find(text, key)
                .orElseThrow(() -> new IllegalStateException("A mutant lacks the line '# " + key + ": …':\n" + text));
    }

    private static Optional<String> find(String text, String key) {
        Matcher matcher = Pattern.compile("(?m)^# " + key + ": (.+)$").matcher(text);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    @Override
    public String toString() {
        return name;
    }
}
