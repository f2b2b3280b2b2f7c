package deepdive.report.messages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Finds the folders that runs left. */
public final class RunFolders {

    /** The name of the file of messages in the folder of a run. */
    public static final String MESSAGES = "cucumber.ndjson";

    /** The folder of a run, and the file in it; an artifact of a CI job may bring a folder around them. */
    private static final int DEEPEST = 3;

    private RunFolders() {}

    /**
     * The folders with messages one or two levels below a folder, such as {@code reports/26.1} and
     * {@code reports/job-7/26.1}, by their path; none if there is no such folder.
     *
     * @throws RunUnreadable if the folder cannot be listed
     */
    public static List<Path> in(Path reports) {
        if (!Files.isDirectory(reports)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(reports, DEEPEST)) {
            return files.filter(file -> file.endsWith(MESSAGES))
                    .map(Path::getParent)
                    .filter(folder -> !folder.equals(reports))
                    .sorted()
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RunUnreadable(reports, e);
        }
    }
}
