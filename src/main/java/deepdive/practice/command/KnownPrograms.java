package deepdive.practice.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The commands whose options are known, by all their names: {@code programs.txt}. */
final class KnownPrograms {

    private static final int MOST_WORDS = 3;
    private static final Map<String, KnownProgram> BY_NAME = load();

    private KnownPrograms() {}

    /** The command that these words call. */
    record KnownCall(KnownProgram program, List<String> words) {}

    static Optional<KnownCall> calledBy(List<String> words) {
        for (int count = Math.min(MOST_WORDS, words.size()); count > 0; count--) {
            Optional<KnownProgram> program =
                    Optional.ofNullable(BY_NAME.get(String.join(" ", words.subList(0, count))));
            if (program.isPresent()) {
                return Optional.of(new KnownCall(program.get(), words.subList(count, words.size())));
            }
        }
        return Optional.empty();
    }

    private static Map<String, KnownProgram> load() {
        Map<String, KnownProgram> byName = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KnownPrograms.class.getResourceAsStream("/deepdive/practice/programs.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(KnownProgram::parse)
                    .forEach(program -> program.names().forEach(name -> byName.put(name, program)));
        } catch (IOException e) {
            throw new UncheckedIOException("The list of programs cannot be read", e);
        }
        return byName;
    }
}
