package deepdive.verify;

import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import deepdive.specification.run.WrongOption;
import io.cucumber.tagexpressions.Expression;
import io.cucumber.tagexpressions.TagExpressionException;
import io.cucumber.tagexpressions.TagExpressionParser;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A user's selection of scenarios by tags, by name, or both. Cucumber reads the same properties and skips the scenarios
 * that do not match. A filter that matches nothing is an error, because Cucumber would skip all scenarios and the run
 * would pass.
 *
 * @param tags as typed
 * @param name as typed: a regular expression of the whole name
 */
record ScenarioFilter(Optional<String> tags, Optional<String> name) {

    static ScenarioFilter of(Properties properties) {
        return new ScenarioFilter(
                Optional.ofNullable(properties.getProperty(OptionNames.TAGS)),
                Optional.ofNullable(properties.getProperty(OptionNames.NAME)));
    }

    /** Whether the user chose no scenarios, which means all of them. */
    boolean choosesAll() {
        return tags.isEmpty() && name.isEmpty();
    }

    /**
     * Makes sure that the filter matches a scenario.
     *
     * @throws WrongOption if an expression cannot be read, or none of the scenarios matches
     */
    void check(FeatureFolder features) {
        if (choosesAll()) {
            return;
        }
        Predicate<FeatureScenario> tagged = tags.map(ScenarioFilter::tagged).orElse(scenario -> true);
        Predicate<FeatureScenario> named = name.map(ScenarioFilter::named).orElse(scenario -> true);
        List<FeatureScenario> all = features.scenarios();
        if (all.stream().noneMatch(tagged)) {
            throw new WrongOption(NothingMatched.byTags(tags.orElseThrow(), all, features));
        }
        if (all.stream().noneMatch(named)) {
            throw new WrongOption(NothingMatched.byName(name.orElseThrow(), all, features));
        }
        if (all.stream().noneMatch(tagged.and(named))) {
            throw new WrongOption("-D%s='%s' and -D%s='%s' match scenarios of %s, but none matches both. Leave one out"
                    .formatted(
                            OptionNames.TAGS,
                            tags.orElseThrow(),
                            OptionNames.NAME,
                            name.orElseThrow(),
                            features.name()));
        }
    }

    private static Predicate<FeatureScenario> tagged(String typed) {
        try {
            Expression expression = TagExpressionParser.parse(typed);
            return scenario -> expression.evaluate(scenario.tags());
        } catch (TagExpressionException e) {
            throw new WrongOption("-D%s='%s' is not a tag expression: %s Write one as in -D%s='@slow and not @diverges'"
                    .formatted(OptionNames.TAGS, typed, why(e), OptionNames.TAGS));
        }
    }

    /** The reason, without the expression, because the library's message repeats the expression. */
    private static String why(TagExpressionException e) {
        return e.getMessage().replaceFirst("(?s)^.*because of syntax error: ", "");
    }

    private static Predicate<FeatureScenario> named(String typed) {
        try {
            Pattern pattern = Pattern.compile(typed);
            return scenario -> pattern.matcher(scenario.name()).matches();
        } catch (PatternSyntaxException e) {
            throw new WrongOption("-D%s='%s' is not a regular expression: %s. Write one as in -D%s='.*SIGTERM.*'"
                    .formatted(OptionNames.NAME, typed, e.getDescription(), OptionNames.NAME));
        }
    }
}
