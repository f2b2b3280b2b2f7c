package deepdive.report.document.text;

import deepdive.report.messages.FeatureText;
import deepdive.report.messages.FeatureTextIndex;
import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Pickle;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/**
 * The texts of a feature file.
 *
 * @param language its tag, such as {@code pt}
 * @param name the feature's name
 * @param description the text below it
 * @param scenarios in the order of their numbers in a run: the file's order, with one scenario for each example of an outline
 */
record FeatureFile(String language, String name, String description, List<ScenarioText> scenarios) {

    private static final GherkinParser PARSER =
            GherkinParser.builder().includeSource(false).build();

    /** A scenario's texts. */
    record ScenarioText(String name, String description, List<StepText> steps) {}

    /** A step's texts. */
    record StepText(String keyword, String text) {}

    /**
     * Reads a file.
     *
     * @throws IOException if the file cannot be read or is no feature
     */
    static FeatureFile read(Path file) throws IOException {
        List<Envelope> envelopes = PARSER.parse(file).toList();
        Feature feature = envelopes.stream()
                .flatMap(envelope -> envelope.getGherkinDocument().stream())
                .flatMap(document -> document.getFeature().stream())
                .findFirst()
                .orElseThrow(() -> new IOException("no feature"));
        Repository repository = FeatureTextIndex.repository();
        envelopes.forEach(repository::update);
        Query query = new Query(repository);
        FeatureTextIndex texts = new FeatureTextIndex(query);
        FeatureText words = FeatureText.of(feature);
        return new FeatureFile(
                words.language(),
                words.name(),
                words.description(),
                query.findAllPickles().stream()
                        .sorted(Comparator.comparing(texts::place))
                        .map(pickle -> text(pickle, texts))
                        .toList());
    }

    private static ScenarioText text(Pickle pickle, FeatureTextIndex texts) {
        List<StepText> steps = pickle.getSteps().stream()
                .map(step -> new StepText(texts.keyword(step), step.getText()))
                .toList();
        return new ScenarioText(pickle.getName(), texts.description(pickle), steps);
    }
}
