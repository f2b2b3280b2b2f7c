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
 * A host made wrong on purpose: one program of it is replaced by a script that calls the real one, but not quite.
 *
 * @param name its file's, without the ending
 * @param program the program that it replaces, such as {@code docker}
 * @param script what stands in for it; {@code $real} is the real one's path
 * @param scenario a regular expression for the name of the scenario that must turn red
 * @param reason a regular expression for the failure that must say why
 * @param undo a shell command that takes back what the script did to the host; empty where it did nothing that lasts
 */
public record Mutant(
        String name, String program, String script, String scenario, Pattern reason, Optional<String> undo) {

    private static final Path FOLDER = Path.of("src/test/resources/mutants");

    /** All of them, by name. */
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
