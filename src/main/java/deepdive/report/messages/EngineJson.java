package deepdive.report.messages;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code engine.json}. */
final class EngineJson {

    private static final JsonMapper JSON = new JsonMapper();

    private EngineJson() {}

    /** The facts that the file tells; a fact that cannot be read is empty, and the reason is added to the problems. */
    static EngineFacts read(Path folder, List<String> problems) {
        Path file = folder.resolve("engine.json");
        EngineFacts unknown = EngineFacts.unknown(
                folder.toAbsolutePath().normalize().getFileName().toString());
        if (!Files.exists(file)) {
            problems.add(file + " is missing: of the engine only its id is known");
            return unknown;
        }
        try {
            return facts(file, JSON.readTree(file), unknown.id(), problems);
        } catch (JacksonException e) {
            problems.add("%s cannot be read: %s".formatted(file, e.getOriginalMessage()));
            return unknown;
        }
    }

    private static EngineFacts facts(Path file, JsonNode json, String folder, List<String> problems) {
        return new EngineFacts(
                text(json, "id").orElse(folder),
                text(json, "engine"),
                text(json, "cli"),
                text(json, "api"),
                text(json, "store"),
                text(json, "storageDriver"),
                text(json, "firewall"),
                text(json, "cgroup"),
                text(json, "kernel"),
                text(json, "operatingSystem"),
                text(json, "started").flatMap(text -> instant(file, text, problems)));
    }

    private static Optional<String> text(JsonNode json, String name) {
        return Optional.of(json.path(name).asString("").strip()).filter(text -> !text.isEmpty());
    }

    private static Optional<Instant> instant(Path file, String text, List<String> problems) {
        try {
            return Optional.of(Instant.parse(text));
        } catch (DateTimeException e) {
            problems.add("%s: \"started\" is no time in ISO 8601: %s".formatted(file, text));
            return Optional.empty();
        }
    }
}
