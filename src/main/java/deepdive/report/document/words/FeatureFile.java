package deepdive.report.document.words;

import io.cucumber.gherkin.GherkinParser;
import io.cucumber.messages.types.Envelope;
import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.FeatureChild;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.RuleChild;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of a feature file.
 *
 * @param name the feature's name
 * @param description the text below it
 * @param scenarios in the order of their numbers in a run: the file's order, with one scenario for each example of an outline
 */
record FeatureFile(String name, String description, List<ScenarioText> scenarios) {

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
        Map<String, Scenario> scenarios = new HashMap<>();
        Map<String, Integer> places = new HashMap<>();
        Map<String, String> keywords = new HashMap<>();
        for (FeatureChild child : feature.getChildren()) {
            child.getBackground().ifPresent(background -> keep(background.getSteps(), keywords));
            child.getScenario().ifPresent(scenario -> keep(scenario, scenarios, places, keywords));
            child.getRule().ifPresent(rule -> {
                for (RuleChild inner : rule.getChildren()) {
                    inner.getBackground().ifPresent(background -> keep(background.getSteps(), keywords));
                    inner.getScenario().ifPresent(scenario -> keep(scenario, scenarios, places, keywords));
                }
            });
        }
        List<ScenarioText> texts = new ArrayList<>();
        envelopes.stream().flatMap(envelope -> envelope.getPickle().stream()).forEach(pickle -> {
            int place = places.getOrDefault(last(pickle.getAstNodeIds()), texts.size());
            while (texts.size() <= place) {
                texts.add(new ScenarioText("", "", List.of()));
            }
            texts.set(place, text(pickle, scenarios, keywords));
        });
        return new FeatureFile(feature.getName(), unindented(feature.getDescription()), List.copyOf(texts));
    }

    private static void keep(
            Scenario scenario,
            Map<String, Scenario> scenarios,
            Map<String, Integer> places,
            Map<String, String> keywords) {
        scenarios.put(scenario.getId(), scenario);
        keep(scenario.getSteps(), keywords);
        if (scenario.getExamples().isEmpty()) {
            places.put(scenario.getId(), places.size());
        }
        for (Examples examples : scenario.getExamples()) {
            examples.getTableBody().forEach(row -> places.put(row.getId(), places.size()));
        }
    }

    private static void keep(List<Step> steps, Map<String, String> keywords) {
        steps.forEach(step -> keywords.put(step.getId(), step.getKeyword().strip()));
    }

    private static ScenarioText text(Pickle pickle, Map<String, Scenario> scenarios, Map<String, String> keywords) {
        Scenario scenario = scenarios.get(pickle.getAstNodeIds().get(0));
        List<StepText> steps = pickle.getSteps().stream()
                .map(step ->
                        new StepText(keywords.getOrDefault(step.getAstNodeIds().get(0), ""), step.getText()))
                .toList();
        return new ScenarioText(pickle.getName(), scenario == null ? "" : unindented(scenario.getDescription()), steps);
    }

    private static String unindented(String text) {
        return text.stripIndent().strip();
    }

    private static String last(List<String> ids) {
        return ids.get(ids.size() - 1);
    }
}
