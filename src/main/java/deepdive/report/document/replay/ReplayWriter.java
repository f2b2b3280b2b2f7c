package deepdive.report.document.replay;

import deepdive.evidence.RecordingPath;
import deepdive.report.document.course.Exercise;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.MessageAttachment;
import deepdive.report.messages.ScenarioRun;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Writes recordings as scripts, because a page that was opened from a file may load scripts but read no other file. A
 * recording is copied event by event, so that the whole recording is never in memory.
 */
public final class ReplayWriter {

    private final Path folder;

    /** @param folder the folder of the scripts */
    public ReplayWriter(Path folder) {
        this.folder = folder;
    }

    /** Writes the recordings of a scenario; empty if the scenario has none. */
    public Optional<Replay> write(ScenarioRun scenario) {
        List<MessageAttachment> recordings = scenario.attachments().stream()
                .filter(attachment -> attachment.mediaType().equals(RecordingPath.MEDIA_TYPE))
                .filter(attachment -> Transcript.terminal(attachment.name()).isPresent())
                .toList();
        if (recordings.isEmpty()) {
            return Optional.empty();
        }
        String name = Exercise.nameOf(scenario);
        Path file = folder.resolve(name + ".js");
        List<ReplayedTerminal> terminals = new ArrayList<>();
        List<Bilingual> problems = new ArrayList<>();
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write("deepdive.replay(\"" + name + "\",[\n");
            for (MessageAttachment recording : recordings) {
                OptionalInt terminal = Transcript.terminal(recording.name());
                Path cast = scenario.folder().resolve(recording.text().strip()).normalize();
                if (!cast.startsWith(scenario.folder().normalize()) || !Files.isRegularFile(cast)) {
                    problems.add(
                            DocumentMessages.say("replay.none", recording.text().strip()));
                    continue;
                }
                Instant origin = scenario.started().orElse(Instant.EPOCH);
                Cast written = new Cast(cast, terminal.orElse(0), origin);
                written.writeTo(out, problems);
                terminals.add(new ReplayedTerminal(terminal.orElse(0), written.lastScreen()));
            }
            out.write("]);\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Optional.of(new Replay(name + ".js", terminals, problems));
    }
}
