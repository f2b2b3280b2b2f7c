package deepdive.specification.steps;

import deepdive.engine.Engine;
import deepdive.evidence.Evidence;
import deepdive.evidence.RecordingPath;
import deepdive.evidence.Snapshot;
import deepdive.host.Daemon;
import deepdive.host.Tenant;
import deepdive.specification.daemon.DaemonEvents;
import deepdive.specification.daemon.DaemonSnapshot;
import deepdive.terminal.Terminal;
import deepdive.terminal.TypedLine;
import io.cucumber.java.Scenario;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps the evidence of a scenario for the reports: attachments to the messages, and recordings. */
public final class EvidenceKeeper {

    /** The system property that names another folder than {@code reports}, for runs that test the specification itself. */
    public static final String REPORTS_PROPERTY = "deepdive.reports";

    private final Map<TypedLine, Exhibit> attached = new HashMap<>();
    private final Set<TypedLine> over = new HashSet<>();
    private Optional<Snapshot> lastSnapshot = Optional.empty();

    /** The folder of the run's reports. */
    static Path reports() {
        return Path.of(System.getProperty(REPORTS_PROPERTY, "reports"));
    }

    /**
     * Attaches each typed command with its output, unless the same output was attached before.
     *
     * @return whether a command was typed or has ended since the last call
     */
    boolean attachTranscripts(Scenario scenario, Map<Integer, Terminal> terminals) {
        boolean news = false;
        for (Map.Entry<Integer, Terminal> terminal : terminals.entrySet()) {
            for (TypedLine line : terminal.getValue().typed()) {
                boolean isOver = line.hasEnded();
                if (over.contains(line)) {
                    continue;
                }
                news |= isOver || !attached.containsKey(line);
                Exhibit transcript = new Exhibit(
                        "text/plain", "terminal " + terminal.getKey(), "$ " + line.line() + "\n" + line.output());
                if (!transcript.equals(attached.put(line, transcript))) {
                    transcript.attachTo(scenario);
                }
                if (isOver) {
                    over.add(line);
                }
            }
        }
        return news;
    }

    /** Attaches the daemon's containers and networks if they differ from the last snapshot. */
    void attachSnapshot(Scenario scenario, Daemon daemon) {
        Snapshot snapshot = DaemonSnapshot.of(daemon);
        if (!lastSnapshot.equals(Optional.of(snapshot))) {
            lastSnapshot = Optional.of(snapshot);
            attach(scenario, snapshot.at(Instant.now()));
        }
    }

    /** Attaches a piece of evidence to a step. */
    void attach(Scenario scenario, Evidence evidence) {
        new Exhibit(evidence.mediaType(), evidence.name(), evidence.body()).attachTo(scenario);
    }

    /** Attaches the daemon's events since an instant. */
    void attachEvents(Scenario scenario, Daemon daemon, Instant since) {
        attach(scenario, DaemonEvents.between(daemon, since, Instant.now()));
    }

    /** Attaches the last screens of a failed scenario. */
    void attachScreens(Scenario scenario, Map<Integer, Terminal> terminals) {
        terminals.forEach((number, terminal) -> new Exhibit(
                        "text/plain", "terminal " + number + ", last screen", terminal.failure("The scenario failed."))
                .attachTo(scenario));
    }

    /** Writes the terminals' recordings, those of a tenant into a folder of their own, and attaches their paths. */
    void writeRecordings(Scenario scenario, Engine engine, Optional<Tenant> tenant, Map<Integer, Terminal> terminals) {
        Path folder =
                tenant.map(of -> reports().resolve(of.id())).orElse(reports()).resolve(engine.id());
        terminals.forEach((number, terminal) -> {
            String file = "recordings/" + slug(scenario) + "-terminal-" + number + ".cast";
            try {
                Files.createDirectories(folder.resolve("recordings"));
                Files.writeString(folder.resolve(file), terminal.recording().asciicast());
            } catch (IOException e) {
                throw new UncheckedIOException("The recording " + folder.resolve(file) + " cannot be written", e);
            }
            attach(scenario, new RecordingPath("terminal " + number, file));
        });
    }

    /**
     * A unique name from the feature's file and the scenario's line. It stays the same as long as the features do not
     * change.
     */
    private static String slug(Scenario scenario) {
        String file = Path.of(scenario.getUri().getPath()).getFileName().toString();
        return file.replaceFirst("\\.feature$", "") + "-" + scenario.getLine();
    }
}
