package deepdive.specification.run;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.ParseError;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.PickleTag;
import io.cucumber.messages.types.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads features with Gherkin, for filters and for tests about the features themselves. */
public final class Features {

    private Features() {}

    /**
     * A scenario.
     *
     * @param file the name of the feature's file
     * @param line the line of the scenario's name in the file, from 1
     * @param name the scenario's name
     * @param description the text below the name, without indentation; empty if there is none
     * @param tags with their {@code @}
     * @param steps the steps' texts
     */
    public record FeatureScenario(
            String file, int line, String name, String description, List<String> tags, List<String> steps) {}

    /** All scenarios of a language, in the order of the files. */
    public static List<FeatureScenario> of(String language) {
        return in(Path.of("features", language));
    }

    /**
     * All scenarios of a folder and of the folders in it, in the order of the files.
     *
     * @throws FeatureUnreadable if a file is no feature
     */
    public static List<FeatureScenario> in(Path folder) {
        return filesIn(folder).stream().flatMap(Features::scenarios).toList();
    }

    /** The files that Cucumber reads as features of a folder, with those in inner folders. */
    static List<Path> filesIn(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".feature"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read", e);
        }
    }

    private static Stream<FeatureScenario> scenarios(Path file) {
        GherkinParser parser = GherkinParser.builder().includeSource(false).build();
        try {
            List<Envelope> read = parser.parse(file).toList();
            Map<String, Scenario> scenarios = read.stream()
                    .flatMap(envelope -> envelope.getGherkinDocument().stream())
                    .flatMap(document -> document.getFeature().stream())
                    .flatMap(feature -> feature.getChildren().stream())
                    .flatMap(child -> child.getScenario().stream())
                    .collect(Collectors.toMap(Scenario::getId, scenario -> scenario));
            return read.stream()
                    .filter(envelope -> envelope.getGherkinDocument().isEmpty())
                    .map(envelope -> pickleOf(file, envelope))
                    .map(pickle -> scenario(
                            file,
                            pickle,
                            Optional.ofNullable(
                                    scenarios.get(pickle.getAstNodeIds().get(0)))));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** @param written the scenario in the document; empty if it is within a rule */
    private static FeatureScenario scenario(Path file, Pickle pickle, Optional<Scenario> written) {
        return new FeatureScenario(
                file.getFileName().toString(),
                written.map(scenario -> scenario.getLocation().getLine().intValue())
                        .orElse(0),
                pickle.getName(),
                written.map(scenario -> scenario.getDescription().stripIndent().strip())
                        .orElse(""),
                pickle.getTags().stream().map(PickleTag::getName).toList(),
                pickle.getSteps().stream().map(PickleStep::getText).toList());
    }

    private static Pickle pickleOf(Path file, Envelope envelope) {
        return envelope.getPickle()
                .orElseThrow(() -> new FeatureUnreadable(
                        file,
                        envelope.getParseError().map(ParseError::getMessage).orElse("it has no scenarios")));
    }
}
