package deepdive.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Docker Engine that a host can be made with: its daemon, its own CLI and its image store.
 *
 * @param id the name that a user types after {@code -Dengine=}, such as {@code 26.1} {@code 26.1+containerd} or
 *     {@code source:29.7.2}
 * @param version the version that the daemon must report, as far as the id names it; of a commit, the nearest release before it
 * @param suite the Debian release that the host is made from, such as {@code trixie}
 * @param source the origin of the daemon and the CLI
 * @param store the daemon's way to store images
 * @param firewall the daemon's backend for its rules; of the existing engine, the daemon itself tells it
 */
public record Engine(
        String id, EngineVersion version, String suite, EngineSource source, ImageStore store, Firewall firewall) {

    /** The id of the existing engine: the daemon that the machine already has. */
    public static final String EXISTING = "existing";

    /** Creates an engine from Debian's packages. */
    public Engine(String id, EngineVersion version, String suite, List<String> packages, ImageStore store) {
        this(id, version, suite, new EngineSource.Debian(packages), store);
    }

    /** Creates an engine with the firewall backend that all releases begin with. */
    public Engine(String id, EngineVersion version, String suite, EngineSource source, ImageStore store) {
        this(id, version, suite, source, store, Firewall.IPTABLES);
    }

    /** The existing engine before the daemon was asked for its version and image store. */
    static Engine existing() {
        return new Engine(EXISTING, new EngineVersion(0, 0), "", List.of(), ImageStore.GRAPHDRIVER);
    }

    /** Whether the engine is the existing one. No host is made with the existing engine. */
    public boolean isExisting() {
        return id.equals(EXISTING);
    }

    /** The existing engine with the version and the image store that its daemon reports. */
    public Engine found(EngineVersion foundVersion, ImageStore foundStore) {
        return new Engine(id, foundVersion, suite, source, foundStore, firewall);
    }

    /** The base image of the engine's hosts, such as {@code debian:trixie}. */
    public String baseImage() {
        return "debian:" + suite;
    }

    /** The name of a folder for the engine's files: the id without the characters that a file system may refuse. */
    public String folder() {
        return folder(id);
    }

    /** The name of a folder for the files of the engine with an id. */
    public static String folder(String id) {
        String name = id.replaceAll("[^A-Za-z0-9.+_-]", "_");
        return name.matches("\\.*") ? "engine" : name;
    }

    /** The arguments for {@code apt-get install}. */
    public List<String> packages() {
        return source.packages();
    }

    /** Whether a version that a daemon reports, such as {@code 26.1.5+dfsg1}, is this engine's version. */
    public boolean isVersion(String reported) {
        if (source instanceof EngineSource.SourceCode code) {
            return reported.equals(code.version());
        }
        String named = id.replaceFirst("\\+.*", "");
        return reported.matches(Pattern.quote(named) + "([.+~-].*)?");
    }

    /** An engine of the same packages with another id and another image store. */
    Engine with(String otherId, ImageStore otherStore) {
        return new Engine(otherId, version, suite, source, otherStore, firewall);
    }

    @Override
    public String toString() {
        return isExisting() && version.major() > 0 ? version + " (existing)" : id;
    }
}
