package deepdive.since;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import deepdive.since.search.Probe;
import deepdive.since.search.ReleaseSearch;
import deepdive.since.search.Remaining;
import deepdive.since.search.Turn;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Searches for the changes of scenarios in a list of releases, with trials and with the memory of earlier trials. */
final class SinceSearch {

    /** If the first trials of a search all fail to test anything, the cause is the machine. */
    private static final int HOPELESS_AFTER = 3;

    private final List<CandidateRelease> releases;
    private final List<FeatureScenario> scenarios;
    private final Trial trial;
    private final VerdictMemory memory;
    private final Consumer<String> progress;
    private final ReleaseSearch<Behaviour> search;
    private final Map<TrialPlace, ReleaseVerdict> verdicts = new HashMap<>();

    /** What counts as a change: another result, or a failure of another step. */
    private record Behaviour(VerdictKind result, int step) {}

    private record TrialPlace(int scenario, int release) {}

    /**
     * @param coarse the places of the releases to try in every case
     * @param progress gets a line for each trial
     */
    SinceSearch(
            List<CandidateRelease> releases,
            List<Integer> coarse,
            List<FeatureScenario> scenarios,
            Trial trial,
            VerdictMemory memory,
            Consumer<String> progress) {
        this.releases = releases;
        this.scenarios = scenarios;
        this.trial = trial;
        this.memory = memory;
        this.progress = progress;
        this.search = new ReleaseSearch<>(scenarios.size(), releases.size(), coarse);
    }

    /** Searches until all changes are known, or until it is clear that this machine can test nothing. */
    void run() {
        remember();
        int trials = 0;
        Optional<Probe> next = search.next();
        while (next.isPresent() && (trials < HOPELESS_AFTER || !testedReleases().isEmpty())) {
            tell(next.get());
            attempt(next.get());
            trials++;
            next = search.next();
        }
    }

    private void remember() {
        for (int scenario = 0; scenario < scenarios.size(); scenario++) {
            for (int release = 0; release < releases.size(); release++) {
                TrialPlace place = new TrialPlace(scenario, release);
                memory.find(releases.get(release), scenarios.get(scenario)).ifPresent(verdict -> note(place, verdict));
            }
        }
        if (!verdicts.isEmpty()) {
            progress.accept("Known from earlier: " + counted(verdicts.size(), "verdict") + "; --again tries again");
        }
    }

    private void tell(Probe probe) {
        Remaining remaining = search.remaining();
        progress.accept("%s left to try, about %s. Next: Docker %s, %s"
                .formatted(
                        counted(remaining.releases(), "release"),
                        counted(remaining.steps(), "step"),
                        releases.get(probe.release()),
                        counted(probe.scenarios().size(), "scenario")));
    }

    private static String counted(int count, String word) {
        return count + " " + word + (count == 1 ? "" : "s");
    }

    private void attempt(Probe probe) {
        CandidateRelease release = releases.get(probe.release());
        List<Integer> wanted = List.copyOf(probe.scenarios());
        List<ReleaseVerdict> got =
                trial.run(release, wanted.stream().map(scenarios::get).toList());
        for (int place = 0; place < wanted.size(); place++) {
            memory.keep(release, scenarios.get(wanted.get(place)), got.get(place));
            note(new TrialPlace(wanted.get(place), probe.release()), got.get(place));
        }
    }

    private void note(TrialPlace place, ReleaseVerdict verdict) {
        verdicts.put(place, verdict);
        search.note(
                place.scenario(),
                place.release(),
                verdict.result().isTested()
                        ? Optional.of(new Behaviour(verdict.result(), verdict.step()))
                        : Optional.empty());
    }

    /** The changes of a scenario, in the order of the releases. */
    List<Turn> turns(int scenario) {
        return search.turns(scenario);
    }

    /** The verdict of a trial; empty if the scenario was not tried on the release. */
    Optional<ReleaseVerdict> verdict(int scenario, int release) {
        return Optional.ofNullable(verdicts.get(new TrialPlace(scenario, release)));
    }

    /** The verdicts of a scenario that could be tested, in the order of the releases. */
    List<ReleaseVerdict> tested(int scenario) {
        List<ReleaseVerdict> tested = new ArrayList<>();
        IntStream.range(0, releases.size())
                .forEach(release -> verdict(scenario, release)
                        .filter(verdict -> verdict.result().isTested())
                        .ifPresent(tested::add));
        return tested;
    }

    /** The places of the releases on which a scenario was tested. */
    List<Integer> testedReleases() {
        return releasesWith(true);
    }

    /** The places of the releases on which each trial ended without a test. */
    List<Integer> untestedReleases() {
        List<Integer> tested = testedReleases();
        return releasesWith(false).stream()
                .filter(release -> !tested.contains(release))
                .toList();
    }

    private List<Integer> releasesWith(boolean test) {
        return verdicts.entrySet().stream()
                .filter(entry -> entry.getValue().result().isTested() == test)
                .map(entry -> entry.getKey().release())
                .distinct()
                .sorted()
                .toList();
    }
}
