package deepdive.since;

import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineVersion;
import deepdive.engine.Releases;
import deepdive.engine.UnknownEngine;
import deepdive.engine.WrongEngineList;
import deepdive.specification.run.WrongOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The releases of a search, the oldest first. The order is that of the versions: a release of an old line may be younger
 * than the first release of the next line.
 */
record ReleaseRange(List<CandidateRelease> releases) {

    /**
     * All releases from one to another one.
     *
     * @param from a version; a line such as {@code 20.10} means its first release
     * @param to a version; a line such as {@code 28.5} means its last release
     * @throws WrongOption if a text is no version, or no release is in the range
     */
    static ReleaseRange between(String from, String to) {
        EngineVersion first = version("--from", from);
        EngineVersion last = version("--to", to);
        List<CandidateRelease> chosen = Releases.all().stream()
                .filter(release -> !release.version().isBefore(first))
                .filter(release -> release.version().compareTo(last) <= 0)
                .map(release -> CandidateRelease.of(release.toString(), release.engineId()))
                .toList();
        if (chosen.isEmpty()) {
            throw new WrongOption("No release is from %s to %s. There are releases from %s to %s"
                    .formatted(from, to, Releases.all().get(0), Releases.newest()));
        }
        return new ReleaseRange(chosen);
    }

    private static EngineVersion version(String option, String typed) {
        try {
            return EngineVersion.parse(typed);
        } catch (IllegalArgumentException e) {
            throw new WrongOption(option + " " + typed + " is no version. Type one as in " + option + " 28.5.2");
        }
    }

    /**
     * The engines of a list in place of releases, for machines that cannot build releases from source.
     *
     * @throws WrongOption if a name is no engine
     */
    static ReleaseRange ofEngines(String ids) {
        try {
            return new ReleaseRange(EngineCatalogue.load().chosen(ids).stream()
                    .filter(engine -> !engine.isExisting())
                    .map(engine -> CandidateRelease.of(engine.id(), engine.id()))
                    .toList());
        } catch (UnknownEngine | WrongEngineList e) {
            throw new WrongOption(e.getMessage());
        }
    }

    /** The places of the last release of each line. */
    List<Integer> lastOfEachLine() {
        Map<String, Integer> last = new LinkedHashMap<>();
        for (int place = 0; place < releases.size(); place++) {
            last.put(releases.get(place).line(), place);
        }
        return List.copyOf(last.values());
    }

    CandidateRelease of(String version) {
        return releases.stream()
                .filter(release -> release.version().equals(version))
                .findFirst()
                .orElseThrow();
    }

    CandidateRelease first() {
        return releases.get(0);
    }

    CandidateRelease last() {
        return releases.get(releases.size() - 1);
    }

    /** The first release that is not older than a version; empty if all are older. */
    Optional<CandidateRelease> firstSince(EngineVersion version) {
        return releases.stream().filter(release -> !isBefore(release, version)).findFirst();
    }

    /** The last release that is older than a version; empty if none is. */
    Optional<CandidateRelease> lastBefore(EngineVersion version) {
        return releases.stream().filter(release -> isBefore(release, version)).reduce((older, newer) -> newer);
    }

    private static boolean isBefore(CandidateRelease release, EngineVersion version) {
        return EngineVersion.parse(release.version()).isBefore(version);
    }
}
