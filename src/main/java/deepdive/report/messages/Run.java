package deepdive.report.messages;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a run on one engine left.
 *
 * @param engineId the id in {@code engine.json}; without that file, the folder's name
 * @param complete whether the messages reach the end of the run and every line of them could be read
 * @param started by the messages, else by {@code engine.json}
 * @param finished empty where the messages were cut off
 * @param scenarios in the order of the features, those without a result too
 * @param problems what could not be read, each naming the file and for messages the line; empty where all is well
 */
public record Run(
        String engineId,
        EngineFacts facts,
        boolean complete,
        Optional<Instant> started,
        Optional<Instant> finished,
        List<ScenarioRun> scenarios,
        List<String> problems) {

    public Run {
        scenarios = List.copyOf(scenarios);
        problems = List.copyOf(problems);
    }

    /**
     * Reads {@code cucumber.ndjson} and {@code engine.json} of a folder. Messages that were cut off are read as far as
     * they go.
     *
     * @throws RunUnreadable if {@code cucumber.ndjson} is missing or cannot be read
     */
    public static Run read(Path engineFolder) {
        return RunReader.read(engineFolder);
    }
}
