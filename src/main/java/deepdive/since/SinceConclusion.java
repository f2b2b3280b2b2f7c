package deepdive.since;

import deepdive.evidence.ReleaseChanges;
import deepdive.evidence.ReleaseChanges.ReleaseChange;
import deepdive.evidence.ReleaseChanges.UntestedRelease;
import deepdive.evidence.ReleaseVerdict;
import deepdive.since.search.Turn;
import deepdive.specification.run.ChosenScenarios;
import deepdive.specification.run.Features.FeatureScenario;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts together what a search has found. */
final class SinceConclusion {

    private final String asked;
    private final ReleaseRange range;
    private final ChosenScenarios chosen;
    private final SinceSearch search;

    SinceConclusion(String asked, ReleaseRange range, ChosenScenarios chosen, SinceSearch search) {
        this.asked = asked;
        this.range = range;
        this.chosen = chosen;
        this.search = search;
    }

    /** All changes, and the scenarios without one. */
    ReleaseChanges changes() {
        List<Integer> scenarios =
                IntStream.range(0, chosen.scenarios().size()).boxed().toList();
        return new ReleaseChanges(
                asked,
                range.first().version(),
                range.last().version(),
                range.releases().size(),
                scenarios.stream()
                        .flatMap(scenario -> search.turns(scenario).stream().map(turn -> change(scenario, turn)))
                        .toList(),
                scenarios.stream()
                        .filter(scenario -> search.turns(scenario).isEmpty())
                        .flatMap(scenario -> lastVerdict(scenario).stream())
                        .toList(),
                search.testedReleases().stream().map(this::version).toList(),
                search.untestedReleases().stream()
                        .map(release -> new UntestedRelease(version(release), reason(release)))
                        .toList(),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.SECONDS)));
    }

    private ReleaseChange change(int number, Turn turn) {
        FeatureScenario scenario = chosen.scenarios().get(number);
        CandidateRelease before = range.releases().get(turn.before());
        CandidateRelease after = range.releases().get(turn.after());
        return new ReleaseChange(
                scenario.file(),
                scenario.name(),
                search.verdict(number, turn.before()).orElseThrow(),
                search.verdict(number, turn.after()).orElseThrow(),
                IntStream.range(turn.before() + 1, turn.after())
                        .mapToObj(this::version)
                        .toList(),
                BetweenReleases.alsoDifferent(before.engine(), after.engine()),
                DescriptionLines.sourcesOf(
                        chosen.features().scenarios(),
                        scenario.file(),
                        before.engine().version(),
                        after.engine().version()),
                BetweenReleases.comparisons(before.engine(), after.engine()),
                List.of(Reproduction.command(
                        before.id(),
                        after.id(),
                        scenario.name(),
                        chosen.features().folder().getFileName().toString())),
                Optional.empty());
    }

    private Optional<ReleaseVerdict> lastVerdict(int scenario) {
        return search.tested(scenario).stream().reduce((older, newer) -> newer);
    }

    private String version(int release) {
        return range.releases().get(release).version();
    }

    private String reason(int release) {
        return IntStream.range(0, chosen.scenarios().size())
                .mapToObj(scenario -> search.verdict(scenario, release))
                .flatMap(Optional::stream)
                .map(ReleaseVerdict::reason)
                .findFirst()
                .orElse("");
    }
}
