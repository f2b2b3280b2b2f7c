package deepdive.report.messages;

import io.cucumber.messages.types.Group;
import io.cucumber.messages.types.Hook;
import io.cucumber.messages.types.PickleStep;
import io.cucumber.messages.types.SourceReference;
import io.cucumber.messages.types.StepDefinition;
import io.cucumber.messages.types.StepMatchArgument;
import io.cucumber.messages.types.TestStep;
import io.cucumber.query.Query;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes a {@link StepRun} from a step or a hook. */
final class StepAssembly {

    private final Query query;
    private final FeatureTextIndex texts;

    StepAssembly(Query query, FeatureTextIndex texts) {
        this.query = query;
        this.texts = texts;
    }

    StepRun neverBegun(PickleStep step) {
        return step(step, List.of(), Outcome.NEVER_BEGUN, Optional.empty(), List.of());
    }

    StepRun step(TestStep step, Outcome outcome, List<MessageAttachment> attachments) {
        return query.findPickleStepBy(step)
                .map(text -> step(
                        text,
                        arguments(step),
                        outcome,
                        query.findUnambiguousStepDefinitionBy(step)
                                .map(StepDefinition::getSourceReference)
                                .flatMap(StepAssembly::method),
                        attachments))
                .orElseGet(() -> hook(step, outcome));
    }

    private StepRun step(
            PickleStep step,
            List<Argument> arguments,
            Outcome outcome,
            Optional<String> definition,
            List<MessageAttachment> attachments) {
        return new StepRun(
                texts.keyword(step),
                step.getText(),
                arguments,
                step.getArgument().map(StepBlock::of).orElse(StepBlock.NONE),
                false,
                outcome,
                definition,
                attachments);
    }

    private StepRun hook(TestStep step, Outcome outcome) {
        Optional<String> method =
                query.findHookBy(step).map(Hook::getSourceReference).flatMap(StepAssembly::method);
        return new StepRun(
                "",
                method.map(name -> name.substring(name.indexOf('#') + 1)).orElse("hook"),
                List.of(),
                StepBlock.NONE,
                true,
                outcome,
                method,
                List.of());
    }

    /** {@code deepdive.specification.steps.TerminalSteps#type}. */
    private static Optional<String> method(SourceReference reference) {
        return reference.getJavaMethod().map(method -> method.getClassName() + "#" + method.getMethodName());
    }

    private static List<Argument> arguments(TestStep step) {
        return step.getStepMatchArgumentsLists().stream()
                .flatMap(definitions -> definitions.stream().limit(1))
                .flatMap(first -> first.getStepMatchArguments().stream())
                .flatMap(StepAssembly::argument)
                .toList();
    }

    /** An argument; none for an optional parameter that is not in the text, because its group has no value. */
    private static Stream<Argument> argument(StepMatchArgument argument) {
        Group group = argument.getGroup();
        return group.getValue().stream()
                .map(text -> new Argument(
                        text,
                        innermost(group).orElse(text),
                        argument.getParameterTypeName().orElse(""),
                        group.getStart().orElse(0L).intValue()));
    }

    /** The value of the first group that took part in the match: the text between the quotes. */
    private static Optional<String> innermost(Group group) {
        return group.getChildren().stream()
                .flatMap(child -> child.getValue().stream())
                .findFirst();
    }
}
