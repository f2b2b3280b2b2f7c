package deepdive.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The releases of Docker Engine from 20.10.0 on, as {@code releases.txt} lists them. The script {@code src/main/lab/releases}
 * writes this file from the tags of moby and of the CLI.
 */
public final class Releases {

    private static final List<Release> ALL = ResourceTable.read("/releases.txt").stream()
            .map(row -> new Release(EngineVersion.parse(row.get(0)), row.get(1), row.get(2)))
            .toList();

    private Releases() {}

    /** All releases, the oldest first. */
    public static List<Release> all() {
        return ALL;
    }

    /** The last release of each minor version, the oldest first. */
    public static List<Release> lastOfEachLine() {
        Map<EngineVersion, Release> last = new LinkedHashMap<>();
        ALL.forEach(release -> last.put(release.version().line(), release));
        return List.copyOf(last.values());
    }

    /** The newest release. */
    public static Release newest() {
        return ALL.get(ALL.size() - 1);
    }

    /** The release with this version; empty if there is none. */
    public static Optional<Release> of(EngineVersion version) {
        return ALL.stream().filter(release -> release.version().equals(version)).findFirst();
    }

    /** The newest release that is not newer than a version; the oldest one if all are newer. */
    static Release upTo(EngineVersion version) {
        return ALL.stream()
                .filter(release -> release.version().compareTo(version) <= 0)
                .reduce((older, newer) -> newer)
                .orElse(ALL.get(0));
    }
}
