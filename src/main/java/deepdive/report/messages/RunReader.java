package deepdive.report.messages;

import deepdive.evidence.EngineDescription;
import io.cucumber.messages.Convertor;
import io.cucumber.messages.ndjson.Deserializer;
import io.cucumber.messages.types.Envelope;
import io.cucumber.query.Query;
import io.cucumber.query.Repository;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a file of messages, line by line. */
final class RunReader {

    private static final Deserializer MESSAGES = new Deserializer();

    private final Path file;
    private final List<String> problems = new ArrayList<>();
    private final Repository repository = FeatureTextIndex.repository();
    private final AttachmentIndex attachments = new AttachmentIndex(problems);
    private boolean unreadable;

    private RunReader(Path file) {
        this.file = file;
    }

    static Run read(Path folder) {
        RunReader reader = new RunReader(folder.resolve(RunFolders.MESSAGES));
        EngineDescription facts = EngineFile.read(folder, reader.problems);
        // Invalid UTF-8 becomes replacement characters, because a killed run may end in the middle of a character.
        try (MessageLines lines =
                new MessageLines(new InputStreamReader(Files.newInputStream(reader.file), StandardCharsets.UTF_8))) {
            for (var line = lines.next(); line.isPresent(); line = lines.next()) {
                reader.line(line.get());
            }
        } catch (IOException e) {
            throw new RunUnreadable(reader.file, e);
        }
        return reader.run(folder, facts);
    }

    private void line(MessageLines.Line line) {
        String place = "%s, line %d".formatted(file, line.number());
        if (line.tooLong()) {
            unreadable(place + ": longer than " + MessageLines.LONGEST + " characters, left out");
        } else if (!line.text().isBlank()) {
            try {
                // The JSON "null" is read as null.
                Optional.ofNullable(MESSAGES.readValue(line.text())).ifPresent(message -> message(message, place));
            } catch (IOException e) {
                unreadable(place + ": "
                        + (line.terminated()
                                ? "no Cucumber message, left out: " + firstLine(e)
                                : "the messages were cut off here"));
            }
        }
    }

    private void message(Envelope message, String place) {
        repository.update(message);
        message.getAttachment().ifPresent(attachment -> attachments.add(attachment, place));
    }

    private void unreadable(String problem) {
        unreadable = true;
        problems.add(problem);
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private Run run(Path folder, EngineDescription facts) {
        Query query = new Query(repository);
        Optional<Instant> started =
                query.findTestRunStarted().map(message -> Convertor.toInstant(message.getTimestamp()));
        Optional<Instant> finished =
                query.findTestRunFinished().map(message -> Convertor.toInstant(message.getTimestamp()));
        if (finished.isEmpty()) {
            problems.add(file + " has no end: the run was cut off");
        }
        return new Run(
                facts.id(),
                facts,
                finished.isPresent() && !unreadable,
                started.or(facts::started),
                finished,
                new ScenarioAssembly(query, attachments, folder).scenarios(),
                problems);
    }
}
