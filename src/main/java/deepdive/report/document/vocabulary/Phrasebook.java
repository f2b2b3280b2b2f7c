package deepdive.report.document.vocabulary;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Words;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/**
 * All that features can say.
 *
 * @param themes the steps, by what they are about
 * @param kinds the kinds of words they take, besides Cucumber's own
 * @param problems what could not be read
 */
public record Phrasebook(List<Theme> themes, List<Kind> kinds, List<Bilingual> problems) {

    public Phrasebook {
        themes = List.copyOf(themes);
        kinds = List.copyOf(kinds);
        problems = List.copyOf(problems);
    }

    /** Beside the step definitions: what their comments say, in Portuguese. */
    private static final String PORTUGUESE = "vocabulary_pt.properties";

    /** Reads the step definitions of a folder, and their comments' translation; what cannot be read is a problem, not a failure. */
    public static Phrasebook read(Path folder) {
        List<Theme> themes = new ArrayList<>();
        List<Kind> kinds = new ArrayList<>();
        List<Bilingual> problems = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return new Phrasebook(themes, kinds, List.of(Words.say("missing.folder", folder)));
        }
        try (Stream<Path> files = Files.walk(folder)) {
            Properties portuguese = portuguese(folder.resolve(PORTUGUESE));
            for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList()) {
                StepSource source = new StepSource(Files.readString(file), portuguese);
                source.theme().ifPresent(themes::add);
                kinds.addAll(source.kinds());
            }
        } catch (IOException | UncheckedIOException e) {
            problems.add(Words.say("missing.unreadable", folder, e.getMessage()));
        }
        return new Phrasebook(themes, kinds, problems);
    }

    private static Properties portuguese(Path file) throws IOException {
        Properties texts = new Properties();
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                texts.load(in);
            }
        }
        return texts;
    }
}
