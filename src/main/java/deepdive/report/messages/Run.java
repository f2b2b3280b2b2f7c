package deepdive.report.messages;

import deepdive.evidence.EngineDescription;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The results of a run on one engine.
 *
 * @param engineId the id in {@code engine.json}; without that file, the folder's name
 * @param complete whether the messages reach the end of the run and every line of them could be read
 * @param started the time in the messages or, if they have none, in {@code engine.json}
 * @param finished empty if the messages were cut off
 * @param scenarios in the order of the features, with those that have no result
 * @param problems a sentence for each part that could not be read, with the file and, in messages, the line
 */
public record Run(
        String engineId,
        EngineDescription facts,
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
     * Reads {@code cucumber.ndjson} and {@code engine.json} of a folder. If the messages were cut off, the existing
     * part is read.
     *
     * @throws RunUnreadable if {@code cucumber.ndjson} is missing or cannot be read
     */
    public static Run read(Path engineFolder) {
        return RunReader.read(engineFolder);
    }
}
