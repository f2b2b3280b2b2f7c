package deepdive.report.document.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The sentences of the features in one language: the examples of the vocabulary.
 *
 * @param all with their keywords, such as {@code Quando no terminal 1 digito `docker ps`}; those that begin with a keyword
 *     of their own come before those that begin with "and", otherwise in the order of files and lines
 */
public record FeatureSentences(List<String> all) {

    private static final Set<String> CONJUNCTIONS = Set.of("E", "Mas", "And", "But", "*");

    public FeatureSentences {
        all = List.copyOf(all);
    }

    /**
     * Reads a folder; a folder that does not exist has no sentences.
     *
     * @throws IOException if a file cannot be read or is no feature
     */
    public static FeatureSentences in(Path folder) throws IOException {
        List<FeatureFile.StepText> steps = new ArrayList<>();
        for (Path file : files(folder)) {
            FeatureFile.read(file).scenarios().forEach(scenario -> steps.addAll(scenario.steps()));
        }
        return new FeatureSentences(steps.stream()
                .sorted(Comparator.comparing(step -> CONJUNCTIONS.contains(step.keyword())))
                .map(step -> step.keyword() + " " + step.text())
                .distinct()
                .toList());
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        }
    }
}
