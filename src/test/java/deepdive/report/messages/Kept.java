package deepdive.report.messages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The recorded messages of a Cucumber run, whole or with changed lines. */
final class Kept {

    static final Path EVERY_RESULT = Path.of("src/test/resources/report/every-result");

    private Kept() {}

    static List<String> lines() throws IOException {
        return Files.readAllLines(EVERY_RESULT.resolve(RunFolders.MESSAGES));
    }

    /** Writes messages into a folder and reads them as a run. */
    static Run read(Path folder, String messages) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(RunFolders.MESSAGES), messages);
        return Run.read(folder);
    }

    static Run read(Path folder, List<String> lines) throws IOException {
        return read(folder, String.join("\n", lines) + "\n");
    }

    static ScenarioRun scenario(Run run, String name) {
        return run.scenarios().stream()
                .filter(scenario -> scenario.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static StepRun step(ScenarioRun scenario, String text) {
        return scenario.steps().stream()
                .filter(step -> step.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
