package deepdive.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The engines that a run can choose from, as {@code engines.properties} lists them. */
public final class EngineCatalogue {

    /** The word that a user types to choose all engines of Debian's packages. */
    public static final String ALL = "all";

    private static final String FILE = "/engines.properties";
    private static final String SUITE = ".suite";
    private static final String CONTAINERD = "+containerd";
    private static final Pattern EXACT = Pattern.compile("(\\d{1,4})(\\.\\d{1,4}){1,2}");

    private final SourceEngines fromSource = new SourceEngines(GitRepository::ofMoby);
    private final Properties properties;
    private final List<Engine> engines;

    private EngineCatalogue(Properties properties) {
        this.properties = properties;
        this.engines = properties.stringPropertyNames().stream()
                .filter(key -> key.endsWith(SUITE) && !key.equals("course" + SUITE))
                .map(key -> key.substring(0, key.length() - SUITE.length()))
                .flatMap(this::read)
                .sorted(Comparator.comparing(Engine::version).thenComparing(Engine::store))
                .toList();
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

    /** All engines from packages, the oldest first. */
    public List<Engine> all() {
        return engines;
    }

    /**
     * Returns the engines that a user named: ids with commas between them, or `all` alone. An empty text means the
     * default engine. `all` means the engines of Debian's packages only, because a run cannot know before a build
     * whether Docker's repository can be reached.
     *
     * @throws UnknownEngine if there is no engine of such a name
     * @throws WrongEngineList if a name is empty or occurs twice, or `all` is not alone
     */
    public List<Engine> chosen(String ids) {
        if (ids.isBlank()) {
            return List.of(named(""));
        }
        List<String> names =
                Arrays.stream(ids.split(",", -1)).map(String::strip).toList();
        WrongEngineList.check(ids, names);
        return names.contains(ALL)
                ? ofDebian()
                : names.stream().map(this::named).toList();
    }

    private List<Engine> ofDebian() {
        return engines.stream()
                .filter(engine -> engine.source() instanceof EngineSource.Debian)
                .toList();
    }

    /**
     * Returns the engine that a user named; an empty name means the default engine. A user may also name a release of
     * Docker's repository that is not in the catalogue, such as 27.5.1, or an engine from source, such as source:29.7.2.
     *
     * @throws UnknownEngine if there is no engine of that name
     */
    public Engine named(String id) {
        String wanted = id.isBlank() ? required("default") : id.strip();
        if (wanted.equals(Engine.EXISTING)) {
            return Engine.existing();
        }
        if (SourceEngines.isNamedBy(wanted)) {
            return fromSource.named(wanted);
        }
        return find(wanted)
                .or(() -> exact(wanted))
                .orElseThrow(() -> new UnknownEngine(
                        wanted,
                        Stream.concat(
                                        engines.stream().map(Engine::id),
                                        Stream.of(Engine.EXISTING, SourceEngines.PREFIX + Releases.newest()))
                                .toList()));
    }

    /** The engines from source of all releases, with each image store, the oldest first. */
    public List<Engine> ofReleases() {
        return fromSource.ofReleases();
    }

    /** The address of the repository of moby. */
    String mobyAddress() {
        return required("source.moby");
    }

    /** The address of the repository of the CLI. */
    String cliAddress() {
        return required("source.cli");
    }

    /** The base image of the course's own images, such as {@code debian:trixie}. */
    public String courseBaseImage() {
        return "debian:" + required("course" + SUITE);
    }

    private Optional<Engine> find(String id) {
        return engines.stream().filter(engine -> engine.id().equals(id)).findFirst();
    }

    /** Returns one release of Docker's repository. The release gets the suite and the store of its major version. */
    private Optional<Engine> exact(String id) {
        Matcher matcher = EXACT.matcher(id);
        if (!matcher.matches() || !isFromDocker(matcher.group(1))) {
            return Optional.empty();
        }
        String major = matcher.group(1);
        if (id.equals(properties.getProperty(major + ".avoid"))) {
            throw UnknownEngine.unusable(id, required(major + ".avoid.why"));
        }
        return Optional.of(fromDocker(major, id, EngineVersion.parse(id)));
    }

    private Stream<Engine> read(String id) {
        EngineVersion version = EngineVersion.parse(id);
        Engine engine = isFromDocker(id)
                ? fromDocker(id, id, EngineVersion.newestOf(version.major()))
                : new Engine(
                        id,
                        version,
                        required(id + SUITE),
                        Arrays.asList(required(id + ".packages").split("\\s+")),
                        store(id));
        return "opt-in".equals(properties.getProperty(id + ".containerd"))
                ? Stream.of(engine, engine.with(id + CONTAINERD, ImageStore.CONTAINERD))
                : Stream.of(engine);
    }

    private Engine fromDocker(String major, String id, EngineVersion version) {
        EngineSource source = new EngineSource.DockerRepository(required("docker.address"), id);
        return new Engine(id, version, required(major + SUITE), source, store(major));
    }

    private boolean isFromDocker(String id) {
        return "docker".equals(properties.getProperty(id + ".source"));
    }

    private ImageStore store(String id) {
        return "containerd".equals(properties.getProperty(id + ".store"))
                ? ImageStore.CONTAINERD
                : ImageStore.GRAPHDRIVER;
    }

    private String required(String key) {
        String value = properties.getProperty(key, "").strip();
        if (value.isEmpty()) {
            throw new IllegalStateException("The engine catalogue " + FILE + " lacks the key '" + key + "'");
        }
        return value;
    }
}
