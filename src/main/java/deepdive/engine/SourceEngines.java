package deepdive.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Engines from source, by the ids that a user types: {@code source:29.7.2}, {@code source:v28.5.2}, {@code source:master},
 * {@code source:./moby}, each also with {@code +containerd} or {@code +nftables}.
 */
final class SourceEngines {

    static final String PREFIX = "source:";

    private static final String CONTAINERD = "+containerd";
    private static final String NFTABLES = "+nftables";
    /** moby's release notes of 29.0.0: the option {@code --firewall-backend}. */
    private static final EngineVersion FIRST_WITH_NFTABLES = new EngineVersion(29, 0);

    private static final String OPTION = "\\+(containerd|nftables)";
    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+){0,2}");
    private static final Pattern EXACT = Pattern.compile("\\d+\\.\\d+\\.\\d+");
    /** The prefix of moby's tags since 29.0.0. */
    private static final String TAG = "docker-v";

    private static final Pattern FOLDER = Pattern.compile("(/|\\.\\.?/).*|\\.\\.?");
    /**
     * The engines that were named in this process, except releases. Each name keeps its meaning, because a branch or the files of
     * a folder may change during a run.
     */
    private static final Map<String, Engine> NAMED = new ConcurrentHashMap<>();

    private final Supplier<GitRepository> moby;

    /** @param moby gives the repository for tags and commits; releases need none */
    SourceEngines(Supplier<GitRepository> moby) {
        this.moby = moby;
    }

    /** Tells whether an id names an engine from source. */
    static boolean isNamedBy(String id) {
        return id.startsWith(PREFIX);
    }

    /**
     * The engine with an id.
     *
     * @throws UnknownEngine if there is no such release, commit or folder, or no containerd store in it
     */
    Engine named(String id) {
        String name = id.substring(PREFIX.length()).replaceFirst(OPTION + "$", "");
        if (NUMBERS.matcher(name).matches()) {
            return Releases.of(EngineVersion.parse(name))
                    .map(release -> engine(id, release.version(), ofRelease(release)))
                    .orElseGet(() -> newer(id, name));
        }
        return named(id, name);
    }

    /** A release that is newer than our list: the tags of moby are asked. */
    private Engine newer(String id, String name) {
        if (!EXACT.matcher(name).matches()
                || EngineVersion.parse(name).compareTo(Releases.newest().version()) < 0) {
            throw UnknownEngine.noRelease(id, name);
        }
        return named(id, TAG + name);
    }

    private Engine named(String id, String name) {
        try {
            return NAMED.computeIfAbsent(
                    id, key -> FOLDER.matcher(name).matches() ? ofFolder(id, name) : ofCommit(id, name));
        } catch (SourcesUnavailable e) {
            throw UnknownEngine.unusable(id, e.getMessage());
        }
    }

    private static EngineSource.SourceCode ofRelease(Release release) {
        return new EngineSource.SourceCode(
                new SourceTree.Tag(release.mobyTag()),
                release.cliTag(),
                release.toString(),
                SourceRecipe.of(release.version()));
    }

    private Engine ofCommit(String id, String name) {
        GitRepository repository = moby.get();
        SourceTree.Commit commit = repository.commit(name);
        return described(id, commit, repository.describe(commit));
    }

    private static Engine ofFolder(String id, String name) {
        CheckoutFolder folder = new CheckoutFolder(Path.of(name));
        SourceTree.Checkout tree = folder.tree();
        return described(id, tree, folder.describe(tree));
    }

    /** @param description such as {@code docker-v29.7.2-150-gb985e2313a} */
    private static Engine described(String id, SourceTree moby, String description) {
        String version = description.replaceFirst("^(docker-)?v", "");
        EngineVersion nearest = EngineVersion.parse(version);
        String cli = Releases.upTo(nearest).cliTag();
        return engine(id, nearest, new EngineSource.SourceCode(moby, cli, version, SourceRecipe.of(nearest)));
    }

    private static Engine engine(String id, EngineVersion version, EngineSource.SourceCode source) {
        ImageStore ofRelease = source.recipe().store();
        if (id.endsWith(CONTAINERD)) {
            checkContainerd(id, version, source.recipe());
            return new Engine(id, version, source.recipe().suite(), source, ImageStore.CONTAINERD);
        }
        if (id.endsWith(NFTABLES)) {
            if (version.isBefore(FIRST_WITH_NFTABLES)) {
                throw UnknownEngine.unusable(id, "Docker has no nftables backend before " + FIRST_WITH_NFTABLES);
            }
            return new Engine(id, version, source.recipe().suite(), source, ofRelease, Firewall.NFTABLES);
        }
        return new Engine(id, version, source.recipe().suite(), source, ofRelease);
    }

    private static void checkContainerd(String id, EngineVersion version, SourceRecipe recipe) {
        if (!recipe.isContainerdOptional()) {
            throw UnknownEngine.unusable(
                    id,
                    recipe.store() == ImageStore.CONTAINERD
                            ? "the containerd store is the default of Docker " + version + ". Type -Dengine="
                                    + id.substring(0, id.length() - CONTAINERD.length())
                            : "Docker has no containerd store before 24.0");
        }
    }

    /** All releases, each with each of its image stores and firewall backends, the oldest first. */
    List<Engine> ofReleases() {
        return Releases.all().stream()
                .flatMap(release -> Stream.concat(Stream.of(""), options(release.version()))
                        .map(option -> named(release.engineId() + option)))
                .toList();
    }

    private static Stream<String> options(EngineVersion version) {
        return Stream.of(CONTAINERD, NFTABLES)
                .filter(option -> option.equals(CONTAINERD)
                        ? SourceRecipe.of(version).isContainerdOptional()
                        : !version.isBefore(FIRST_WITH_NFTABLES));
    }
}
