package deepdive.report.messages;

import io.cucumber.messages.types.PickleDocString;
import io.cucumber.messages.types.PickleStepArgument;
import io.cucumber.messages.types.PickleTableCell;
import java.util.List;
import java.util.Optional;

/**
 * The lines below a step that belong to the step.
 *
 * @param docString the text block
 * @param table the rows of the data table; none if the step has no table
 */
public record StepBlock(Optional<String> docString, List<List<String>> table) {

    static final StepBlock NONE = new StepBlock(Optional.empty(), List.of());

    public StepBlock {
        table = table.stream().map(List::copyOf).toList();
    }

    static StepBlock of(PickleStepArgument argument) {
        return new StepBlock(
                argument.getDocString().map(PickleDocString::getContent),
                argument.getDataTable().stream()
                        .flatMap(table -> table.getRows().stream())
                        .map(row -> row.getCells().stream()
                                .map(PickleTableCell::getValue)
                                .toList())
                        .toList());
    }
}
