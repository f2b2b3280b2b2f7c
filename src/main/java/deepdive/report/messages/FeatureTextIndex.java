package deepdive.report.messages;

import io.cucumber.messages.types.Examples;
import io.cucumber.messages.types.Feature;
import io.cucumber.messages.types.Pickle;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.Scenario;
import io.cucumber.messages.types.Step;
import io.cucumber.messages.types.TableRow;
import io.cucumber.query.Lineage;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The texts of the features behind pickles, and each pickle's place in its file. */
public final class FeatureTextIndex {

    private final Query query;
    /** By file: the ids of scenarios and of outlines' examples in the syntax tree, in the file's order. */
    private final Map<String, List<String>> nodes = new HashMap<>();

    /** @param query over a {@link #repository()} that has the messages of the features */
    public FeatureTextIndex(Query query) {
        this.query = query;
    }

    /** An empty repository that keeps as much of the messages as the reports need. */
    public static Repository repository() {
        return Repository.builder()
                .feature(Repository.RepositoryFeature.INCLUDE_GHERKIN_DOCUMENTS, true)
                .feature(Repository.RepositoryFeature.INCLUDE_HOOKS, true)
                .feature(Repository.RepositoryFeature.INCLUDE_STEP_DEFINITIONS, true)
                .build();
    }

    /** The place of a scenario in its file, from 1, an outline's examples counted one by one; 0 if it is not known. */
    public int place(Pickle pickle) {
        return lineage(pickle)
                .flatMap(Lineage::feature)
                .map(feature -> nodes.computeIfAbsent(
                                pickle.getUri(), uri -> nodes(feature).toList())
                        .indexOf(last(pickle.getAstNodeIds())))
                .map(index -> index + 1)
                .orElse(0);
    }

    /** The words of the feature of a scenario; empty words if the messages do not have them. */
    public FeatureText feature(Pickle pickle) {
        return lineage(pickle)
                .flatMap(Lineage::feature)
                .map(FeatureText::of)
                .orElseGet(() -> new FeatureText("", "", ""));
    }

    /** The text below a scenario's name, without indentation; empty if there is none. */
    public String description(Pickle pickle) {
        return lineage(pickle)
                .flatMap(Lineage::scenario)
                .map(Scenario::getDescription)
                .map(FeatureTextIndex::unindented)
                .orElse("");
    }

    /** A step's keyword as the feature writes it, without trailing space: {@code Dado}, {@code Given}, {@code *}. */
    public String keyword(PickleStep step) {
        return known(step.getAstNodeIds(), () -> query.findStepBy(step))
                .map(Step::getKeyword)
                .map(String::strip)
                .orElse("");
    }

    private Optional<Lineage> lineage(Pickle pickle) {
        return known(pickle.getAstNodeIds(), () -> query.findLineageBy(pickle));
    }

    /** Runs a query, but only if the features have a node, because the query would throw otherwise. */
    private static <T> Optional<T> known(List<String> nodes, Supplier<Optional<T>> query) {
        return nodes.isEmpty() ? Optional.empty() : query.get();
    }

    private static Stream<String> nodes(Feature feature) {
        return feature.getChildren().stream()
                .flatMap(child -> Stream.concat(
                        child.getScenario().stream(),
                        child.getRule().stream()
                                .flatMap(rule -> rule.getChildren().stream())
                                .flatMap(inner -> inner.getScenario().stream())))
                .flatMap(FeatureTextIndex::nodes);
    }

    private static Stream<String> nodes(Scenario scenario) {
        return scenario.getExamples().isEmpty()
                ? Stream.of(scenario.getId())
                : scenario.getExamples().stream()
                        .map(Examples::getTableBody)
                        .flatMap(List::stream)
                        .map(TableRow::getId);
    }

    private static String last(List<String> ids) {
        return ids.get(ids.size() - 1);
    }

    static String unindented(String text) {
        return text.stripTrailing().stripIndent().strip();
    }
}
