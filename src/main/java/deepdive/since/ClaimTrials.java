package deepdive.since;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.VersionClaims;
import deepdive.evidence.VersionClaims.ClaimResult;
import deepdive.evidence.VersionClaims.TriedClaim;
import deepdive.specification.run.Features.FeatureScenario;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tries each claim about a version on the last release before the version, and on the first release of it. All scenarios of a
 * release are tried together.
 */
final class ClaimTrials {

    private final ReleaseRange range;
    private final Trial trial;
    private final VerdictMemory memory;
    private final Consumer<String> progress;
    private final Map<Tried, ReleaseVerdict> verdicts = new LinkedHashMap<>();

    private record Tried(CandidateRelease release, FeatureScenario scenario) {}

    /** The releases on both sides of a claim's version. */
    private record Sides(VersionClaim claim, CandidateRelease before, CandidateRelease after) {}

    /** @param progress gets a line for each release */
    ClaimTrials(ReleaseRange range, Trial trial, VerdictMemory memory, Consumer<String> progress) {
        this.range = range;
        this.trial = trial;
        this.memory = memory;
        this.progress = progress;
    }

    /** Tries all claims whose version has releases on both sides in the range. */
    VersionClaims run(List<FeatureScenario> scenarios) {
        List<Sides> claims = scenarios.stream()
                .flatMap(scenario -> VersionClaim.of(scenario).stream())
                .flatMap(claim -> sides(claim).stream())
                .toList();
        Map<CandidateRelease, Set<FeatureScenario>> wanted = wanted(claims);
        int left = wanted.size();
        for (Map.Entry<CandidateRelease, Set<FeatureScenario>> entry : wanted.entrySet()) {
            progress.accept("Releases left to try: %d. Next: Docker %s".formatted(left--, entry.getKey()));
            attempt(entry.getKey(), entry.getValue());
        }
        return new VersionClaims(
                claims.stream().map(this::judged).toList(),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    private Optional<Sides> sides(VersionClaim claim) {
        return range.lastBefore(claim.version())
                .flatMap(before -> range.firstSince(claim.version()).map(after -> new Sides(claim, before, after)));
    }

    /** The scenarios to try on each release, in the order of the releases. */
    private Map<CandidateRelease, Set<FeatureScenario>> wanted(List<Sides> claims) {
        Map<CandidateRelease, Set<FeatureScenario>> wanted = new LinkedHashMap<>();
        for (CandidateRelease release : range.releases()) {
            claims.stream()
                    .filter(sides ->
                            sides.before().equals(release) || sides.after().equals(release))
                    .forEach(sides -> wanted.computeIfAbsent(release, each -> new LinkedHashSet<>())
                            .add(sides.claim().scenario()));
        }
        return wanted;
    }

    private void attempt(CandidateRelease release, Set<FeatureScenario> scenarios) {
        List<FeatureScenario> unknown = new ArrayList<>();
        for (FeatureScenario scenario : scenarios) {
            memory.find(release, scenario)
                    .ifPresentOrElse(
                            verdict -> verdicts.put(new Tried(release, scenario), verdict),
                            () -> unknown.add(scenario));
        }
        if (unknown.isEmpty()) {
            return;
        }
        List<ReleaseVerdict> got = trial.run(release, unknown);
        for (int place = 0; place < unknown.size(); place++) {
            memory.keep(release, unknown.get(place), got.get(place));
            verdicts.put(new Tried(release, unknown.get(place)), got.get(place));
        }
    }

    private TriedClaim judged(Sides sides) {
        VersionClaim claim = sides.claim();
        ReleaseVerdict before = verdicts.get(new Tried(sides.before(), claim.scenario()));
        ReleaseVerdict after = verdicts.get(new Tried(sides.after(), claim.scenario()));
        boolean known = before.result().isTested() && after.result().isTested();
        ClaimResult result = claim.isRight(before.result(), after.result()) ? ClaimResult.RIGHT : ClaimResult.WRONG;
        return new TriedClaim(
                claim.scenario().file(),
                claim.scenario().name(),
                claim.text(),
                known ? result : ClaimResult.UNKNOWN,
                before,
                after);
    }
}
