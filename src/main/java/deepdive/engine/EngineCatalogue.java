package deepdive.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** The engines that a run can choose from, as {@code engines.properties} lists them. */
public final class EngineCatalogue {

    private static final String FILE = "/engines.properties";
    private static final String SUITE = ".suite";

    private final Properties properties;
    private final TreeMap<EngineVersion, Engine> engines = new TreeMap<>();

    private EngineCatalogue(Properties properties) {
        this.properties = properties;
        properties.stringPropertyNames().stream()
                .filter(key -> key.endsWith(SUITE) && !key.equals("course" + SUITE))
                .map(key -> key.substring(0, key.length() - SUITE.length()))
                .map(this::read)
                .forEach(engine -> engines.put(engine.version(), engine));
    }

    /** Reads the catalogue from the class path. */
    public static EngineCatalogue load() {
        Properties properties = new Properties();
        try (InputStream in = EngineCatalogue.class.getResourceAsStream(FILE);
                InputStreamReader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("The engine catalogue cannot be read: " + FILE, e);
        }
        return new EngineCatalogue(properties);
    }

    /** All engines, oldest first. */
    public List<Engine> all() {
        return List.copyOf(engines.values());
    }

    /**
     * The engine that a user named; an empty name means the default.
     *
     * @throws UnknownEngine where there is none of that name
     */
    public Engine named(String id) {
        String wanted = id.isBlank() ? required("default") : id.strip();
        return find(wanted)
                .orElseThrow(() -> new UnknownEngine(
                        wanted, engines.values().stream().map(Engine::id).toList()));
    }

    /** The base image of the course's own images, such as {@code debian:trixie}. */
    public String courseBaseImage() {
        return "debian:" + required("course" + SUITE);
    }

    private Optional<Engine> find(String id) {
        return engines.values().stream()
                .filter(engine -> engine.id().equals(id))
                .findFirst();
    }

    private Engine read(String id) {
        return new Engine(
                id,
                EngineVersion.parse(id),
                required(id + SUITE),
                Arrays.asList(required(id + ".packages").split("\\s+")),
                ImageStore.GRAPHDRIVER);
    }

    private String required(String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("The engine catalogue " + FILE + " lacks the key '" + key + "'");
        }
        return value;
    }
}
