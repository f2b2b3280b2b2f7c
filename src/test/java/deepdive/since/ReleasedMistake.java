package deepdive.since;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of {@code released-mistakes.tsv}: a mistake that Docker released, and that the specification sees.
 *
 * @param bad a release with the mistake, such as {@code 25.0.0}
 * @param good a release without it
 * @param store what follows the release in the engine's id, such as {@code +containerd}; empty for the default
 * @param tries the most trials until the mistake happens; 1 if it happens each time
 * @param scenario the English name of a scenario that fails
 * @param reason a regular expression that the failure's message contains
 */
record ReleasedMistake(String bad, String good, String store, int tries, String scenario, String reason) {

    private static final Path TABLE = Path.of("src/test/resources/released-mistakes.tsv");

    static List<ReleasedMistake> all() {
        try {
            return Files.readAllLines(TABLE).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .map(cells -> new ReleasedMistake(
                            cells[0], cells[1], cells[2], Integer.parseInt(cells[3]), cells[4], cells[5]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CandidateRelease release(String version) {
        return CandidateRelease.of(version, "source:" + version + store);
    }
}
