package deepdive.engine;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A Docker Engine that a host can be made with: its daemon, its own CLI and its image store.
 *
 * @param id what a user types after {@code -Dengine=}, such as {@code 26.1} or {@code 26.1+containerd}
 * @param version the version that the daemon must report, as far as the id names it
 * @param suite the Debian release that the host is made from, such as {@code trixie}
 * @param source where the packages of the daemon and the CLI come from
 * @param store where the daemon keeps images
 */
public record Engine(String id, EngineVersion version, String suite, PackageSource source, ImageStore store) {

    /** The id of the engine that a run does not bring but finds: the daemon that the machine already has. */
    public static final String EXISTING = "existing";

    /** An engine of Debian's packages. */
    public Engine(String id, EngineVersion version, String suite, List<String> packages, ImageStore store) {
        this(id, version, suite, new PackageSource.Debian(packages), store);
    }

    /** The existing engine, before it has been asked what it is. */
    static Engine existing() {
        return new Engine(EXISTING, new EngineVersion(0, 0), "", List.of(), ImageStore.GRAPHDRIVER);
    }

    /** Whether it is the machine's own rather than one that a host is made with. */
    public boolean isExisting() {
        return id.equals(EXISTING);
    }

    /** The existing engine as it turned out to be. */
    public Engine found(EngineVersion foundVersion, ImageStore foundStore) {
        return new Engine(id, foundVersion, suite, source, foundStore);
    }

    /** The base image of its hosts, such as {@code debian:trixie}. */
    public String baseImage() {
        return "debian:" + suite;
    }

    /** What {@code apt-get install} is asked for. */
    public List<String> packages() {
        return source.packages();
    }

    /** Whether a daemon is of this version, by what it reports of itself, such as {@code 26.1.5+dfsg1}. */
    public boolean isVersion(String reported) {
        String named = id.replaceFirst("\\+.*", "");
        return reported.matches(Pattern.quote(named) + "([.+~-].*)?");
    }

    /** The same packages, under another id, with another image store. */
    Engine with(String otherId, ImageStore otherStore) {
        return new Engine(otherId, version, suite, source, otherStore);
    }

    @Override
    public String toString() {
        return isExisting() && version.major() > 0 ? version + " (existing)" : id;
    }
}
