package deepdive.specification.run;

import deepdive.specification.run.Features.FeatureScenario;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The scenarios that a user means, in one language.
 *
 * @param features the features of that language
 */
public record ChosenScenarios(FeatureFolder features, List<FeatureScenario> scenarios) {

    /**
     * Finds the scenarios of a command's id, of a tag expression, of an exercise's number, or with a part of a name.
     *
     * @param language {@code pt} or {@code en}; empty means the first of them that has such a scenario
     * @param usage what can be typed, for a message
     * @throws WrongOption if no scenario is meant
     */
    public static ChosenScenarios of(String what, String language, String usage) {
        List<String> languages = language.isEmpty() ? List.of("pt", "en") : List.of(language);
        Predicate<FeatureScenario> meant = meant(what);
        return languages.stream()
                .map(each -> FeatureFolder.ofHandout(Path.of(""), each))
                .map(features -> new ChosenScenarios(
                        features, features.scenarios().stream().filter(meant).toList()))
                .filter(chosen -> !chosen.scenarios().isEmpty())
                .findFirst()
                .orElseThrow(() -> new WrongOption("No command, tag, exercise or scenario of features/"
                        + String.join(" or features/", languages) + " is called " + what
                        + ". Ids of commands are the tags there. Type " + usage));
    }

    /** The scenario of a file of the features. */
    public FeatureScenario named(String file, String name) {
        return scenarios.stream()
                .filter(scenario ->
                        scenario.file().equals(file) && scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Predicate<FeatureScenario> meant(String what) {
        if (what.contains("@")) {
            return tagged(what);
        }
        String part = what.toLowerCase(Locale.ROOT);
        return scenario -> scenario.tags().contains("@" + what)
                || scenario.file().startsWith(what + "-")
                || scenario.name().toLowerCase(Locale.ROOT).contains(part);
    }

    private static Predicate<FeatureScenario> tagged(String what) {
        try {
            Expression expression = TagExpressionParser.parse(what);
            return scenario -> expression.evaluate(scenario.tags());
        } catch (TagExpressionException e) {
            throw new WrongOption(what + " is not a tag expression. Write one as in \"@slow and not @diverges\"");
        }
    }
}
