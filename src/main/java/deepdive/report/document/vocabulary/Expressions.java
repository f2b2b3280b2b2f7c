package deepdive.report.document.vocabulary;

import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
import io.cucumber.cucumberexpressions.Expression;
import io.cucumber.cucumberexpressions.ExpressionFactory;
import io.cucumber.cucumberexpressions.ParameterType;
import io.cucumber.cucumberexpressions.ParameterTypeRegistry;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Cucumber expressions, with the parameter types of a run. */
final class Expressions {

    private final ExpressionFactory factory;

    Expressions(Map<String, List<String>> parameterTypes) {
        ParameterTypeRegistry registry = new ParameterTypeRegistry(Locale.ENGLISH);
        CaptureGroupTransformer<String> groups = values -> String.join(" ", values);
        parameterTypes.forEach((name, regularExpressions) ->
                registry.defineParameterType(new ParameterType<>(name, regularExpressions, String.class, groups)));
        factory = new ExpressionFactory(registry);
    }

    /** The first sentence that is an instance of an expression; sentences begin with a keyword, such as {@code Given}. */
    Optional<String> example(String expression, Collection<String> sentences) {
        try {
            Expression parsed = factory.createExpression(expression);
            return sentences.stream()
                    .filter(sentence -> parsed.match(sentence.substring(sentence.indexOf(' ') + 1)) != null)
                    .findFirst();
        } catch (CucumberExpressionException e) {
            // An older run may have an expression with a parameter type that no run defines any more.
            return Optional.empty();
        }
    }
}
