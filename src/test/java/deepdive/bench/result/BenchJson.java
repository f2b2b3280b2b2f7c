package deepdive.bench.result;

import deepdive.bench.cost.NotMeasured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads the files of results. */
public final class BenchJson {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private BenchJson() {}

    /** Writes a report, on many lines, because the file is kept and its changes are read. */
    public static void write(Object report, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(report) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /**
     * Reads a report.
     *
     * @throws NotMeasured if there is no such file, or the file has something else
     */
    public static <T> T read(Path file, Class<T> kind) {
        if (!Files.exists(file)) {
            throw new NotMeasured("There is no " + file + " to compare with. Next: ./lab bench writes it");
        }
        try {
            return MAPPER.readValue(Files.readString(file), kind);
        } catch (IOException | JacksonException e) {
            throw new NotMeasured(file + " cannot be read: " + e.getMessage() + ". Next: ./lab bench writes it anew");
        }
    }
}
