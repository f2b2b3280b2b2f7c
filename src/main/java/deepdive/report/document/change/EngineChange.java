package deepdive.report.document.change;

import java.util.List;

/**
 * The differences between an engine and the next newer one that was run.
 *
 * @param from the older engine's id
 * @param to the newer engine's id
 * @param scenarios in the hand-out's order
 * @param outputs in the hand-out's order
 */
public record EngineChange(String from, String to, List<ScenarioChange> scenarios, List<OutputChange> outputs) {

    public EngineChange {
        scenarios = List.copyOf(scenarios);
        outputs = List.copyOf(outputs);
    }
}
