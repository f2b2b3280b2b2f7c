package deepdive.practice.replay;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** The recordings of scenarios that the suite typed: those of a run, in its reports, or of a task that was shown to the end. */
public final class ReferenceRecordings {

    private static final int MOST_TERMINALS = 3;

    private final Path reports;
    private final Path kept;

    /**
     * @param reports the folder of a run's reports
     * @param kept a folder of the user's, for the recordings of tasks that were shown
     */
    public ReferenceRecordings(Path reports, Path kept) {
        this.reports = reports;
        this.kept = kept;
    }

    /**
     * A scenario of which recordings are looked for.
     *
     * @param engine the id of the engine
     * @param file the name of the feature's file
     * @param line the line of the scenario in the file
     * @param digest of the scenario's text
     * @param commands the number of the commands and keys in the scenario
     */
    public record RecordedScenario(String engine, String file, int line, String digest, int commands) {}

    /** The recordings (asciicast v2) by the numbers of the terminals; none if there are none of this text. */
    public Map<Integer, String> of(RecordedScenario scenario) {
        Map<Integer, String> shown = in(kept.resolve(scenario.engine()), scenario.digest());
        if (!shown.isEmpty()) {
            return shown;
        }
        Map<Integer, String> ofRun = in(
                reports.resolve(scenario.engine()).resolve("recordings"),
                scenario.file().replaceFirst("\\.feature$", "") + "-" + scenario.line());
        // A recording of an older text is no reference.
        return commandsIn(ofRun) == scenario.commands() ? ofRun : Map.of();
    }

    /** Keeps the recordings of a scenario that was shown to the end. */
    public void keep(RecordedScenario scenario, Map<Integer, String> casts) {
        Path folder = kept.resolve(scenario.engine());
        try {
            Files.createDirectories(folder);
            for (Map.Entry<Integer, String> cast : casts.entrySet()) {
                Files.writeString(folder.resolve(name(scenario.digest(), cast.getKey())), cast.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The recordings cannot be kept in " + folder, e);
        }
    }

    private static Map<Integer, String> in(Path folder, String prefix) {
        Map<Integer, String> casts = new TreeMap<>();
        for (int terminal = 1; terminal <= MOST_TERMINALS; terminal++) {
            Path file = folder.resolve(name(prefix, terminal));
            if (Files.isRegularFile(file)) {
                casts.put(terminal, read(file));
            }
        }
        return casts;
    }

    private static String name(String prefix, int terminal) {
        return prefix + "-terminal-" + terminal + ".cast";
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("The recording " + file + " cannot be read", e);
        }
    }

    private static long commandsIn(Map<Integer, String> casts) {
        return casts.values().stream()
                .flatMap(String::lines)
                .filter(line -> line.matches("\\[[0-9.eE-]+,\\s*\"i\",.*"))
                .count();
    }
}
