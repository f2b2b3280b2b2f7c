package deepdive.report.document.vocabulary;

import io.cucumber.cucumberexpressions.CaptureGroupTransformer;
import io.cucumber.cucumberexpressions.CucumberExpressionException;
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

    /** The expression that a sentence is an instance of; the sentence begins with a keyword, such as {@code Given}. */
    Optional<String> of(String sentence, Collection<String> expressions) {
        String step = sentence.substring(sentence.indexOf(' ') + 1);
        return expressions.stream()
                .filter(expression -> matches(expression, step))
                .findFirst();
    }

    private boolean matches(String expression, String step) {
        try {
            return factory.createExpression(expression).match(step) != null;
        } catch (CucumberExpressionException e) {
            // An older run may have an expression with a parameter type that no run defines any more.
            return false;
        }
    }
}
