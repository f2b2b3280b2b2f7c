package deepdive.report.messages;

import deepdive.evidence.EngineDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads {@code engine.json} of a folder. */
final class EngineFile {

    private EngineFile() {}

    /**
     * The description of the engine. If the file does not tell an id, the folder's name is the id.
     *
     * @param problems gets a message if the file is missing, and for each part that cannot be read
     */
    static EngineDescription read(Path folder, List<String> problems) {
        Path file = folder.resolve(EngineDescription.FILE);
        EngineDescription unknown = EngineDescription.unknown(
                folder.toAbsolutePath().normalize().getFileName().toString());
        if (!Files.exists(file)) {
            problems.add(file + " is missing: of the engine only its id is known");
            return unknown;
        }
        try {
            return EngineDescription.read(Files.readString(file), problem -> problems.add(file + " " + problem))
                    .map(read -> read.id().isBlank() ? read.withId(unknown.id()) : read)
                    .orElse(unknown);
        } catch (IOException e) {
            problems.add("%s cannot be read: %s".formatted(file, e.getMessage()));
            return unknown;
        }
    }
}
