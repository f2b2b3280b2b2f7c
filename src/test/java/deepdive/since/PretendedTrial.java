package deepdive.since;

import deepdive.engine.Engine;
import deepdive.engine.EngineVersion;
import deepdive.engine.ImageStore;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.ShownAfterStep;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.specification.run.Features.FeatureScenario;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** A trial without hosts: a function tells what a scenario does on a release. Notes what was tried. */
final class PretendedTrial implements Trial {

    static final Instant TIME = Instant.parse("2026-11-24T07:00:01Z");

    /** Each release and scenario that was tried, such as {@code 0.3 um}. */
    final List<String> tried = new ArrayList<>();

    private final BiFunction<CandidateRelease, FeatureScenario, VerdictKind> history;

    PretendedTrial(BiFunction<CandidateRelease, FeatureScenario, VerdictKind> history) {
        this.history = history;
    }

    /** Releases 0.0 to 0.(count - 1). */
    static List<CandidateRelease> releases(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> release("0." + number))
                .toList();
    }

    static CandidateRelease release(String version) {
        EngineVersion parsed = EngineVersion.parse(version);
        String id = "pretended:" + version;
        return new CandidateRelease(
                version, id, () -> new Engine(id, parsed, "trixie", List.of(), ImageStore.GRAPHDRIVER));
    }

    static FeatureScenario scenario(String name, String... steps) {
        return new FeatureScenario("01-1-um.feature", 3, name, "", List.of(), List.of(steps));
    }

    /** The number of a release of {@link #releases}. */
    static int number(CandidateRelease release) {
        return Integer.parseInt(release.version().substring(2));
    }

    static ReleaseVerdict verdict(CandidateRelease release, FeatureScenario scenario, VerdictKind kind) {
        boolean failed = kind == VerdictKind.FAILED;
        return new ReleaseVerdict(
                release.version(),
                release.id(),
                scenario.file(),
                scenario.name(),
                kind,
                failed ? 2 : 0,
                failed ? "Then terminal 1 shows \"a\"" : "",
                kind == VerdictKind.OK ? "" : "because of " + release,
                List.of(new ShownAfterStep(1, "terminal 1", "$ docker ps\n" + (failed ? "b" : "a"))),
                Optional.of(TIME));
    }

    @Override
    public List<ReleaseVerdict> run(CandidateRelease release, List<FeatureScenario> scenarios) {
        return scenarios.stream()
                .map(scenario -> {
                    tried.add(release + " " + scenario.name());
                    return verdict(release, scenario, history.apply(release, scenario));
                })
                .toList();
    }
}
