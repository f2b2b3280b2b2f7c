package deepdive.since.search;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Searches for all changes of some scenarios in an ordered list of releases. It asks for the ends first, then for the coarse
 * releases, then bisects between each two tried neighbours that differ. It never asks for the same scenario on the same
 * release twice. It does not see a change that comes and goes between two coarse releases.
 *
 * @param <S> the state of a scenario on a release; two releases differ if their states are not equal
 */
public final class ReleaseSearch<S> {

    private final List<ScenarioHistory<S>> histories;
    private final List<Integer> order;

    /**
     * @param scenarios how many scenarios there are
     * @param releases how many releases there are, at least one
     * @param coarse the releases to try in every case, besides the first and the last one
     */
    public ReleaseSearch(int scenarios, int releases, List<Integer> coarse) {
        histories = Stream.generate(ScenarioHistory<S>::new).limit(scenarios).toList();
        order = Stream.concat(Stream.of(0, releases - 1), coarse.stream())
                .distinct()
                .toList();
    }

    /** Notes the state of a scenario on a release; empty if the scenario cannot be tested there. */
    public void note(int scenario, int release, Optional<S> state) {
        histories.get(scenario).note(release, state);
    }

    /** The next trial; empty if all changes are known as exactly as they can be. */
    public Optional<Probe> next() {
        return order.stream()
                .map(release ->
                        probe(release, scenario -> !histories.get(scenario).isTried(release)))
                .filter(probe -> !probe.scenarios().isEmpty())
                .findFirst()
                .or(this::nextInside);
    }

    private Optional<Probe> nextInside() {
        return histories.stream()
                .flatMap(history ->
                        history.turns().stream().map(history::middleOf).flatMap(Optional::stream))
                .findFirst()
                .map(release -> probe(release, scenario -> wants(histories.get(scenario), release)));
    }

    /** Whether a release may tell where a scenario changes. A scenario that does not change there is not tried there. */
    private boolean wants(ScenarioHistory<S> history, int release) {
        return !history.isTried(release)
                && history.turns().stream().anyMatch(turn -> turn.before() < release && release < turn.after());
    }

    private Probe probe(int release, IntPredicate wanted) {
        SortedSet<Integer> scenarios = IntStream.range(0, histories.size())
                .filter(wanted)
                .boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        return new Probe(release, scenarios);
    }

    /** The changes of a scenario that are known until now, in the order of the releases. */
    public List<Turn> turns(int scenario) {
        return histories.get(scenario).turns();
    }

    /** The work that is left, as far as the changes that are known until now need it. */
    public Remaining remaining() {
        Set<Integer> untried = new HashSet<>();
        order.stream()
                .filter(release -> histories.stream().anyMatch(history -> !history.isTried(release)))
                .forEach(untried::add);
        int steps = untried.size();
        for (List<Integer> inside : untriedInTurns()) {
            steps += stepsToBisect(longestRow(inside));
            untried.addAll(inside);
        }
        return new Remaining(untried.size(), steps);
    }

    private static int stepsToBisect(int releases) {
        return Integer.SIZE - Integer.numberOfLeadingZeros(releases);
    }

    /** The number of releases that bisection may have to choose from, after the trials of the coarse releases. */
    private int longestRow(List<Integer> untried) {
        int longest = 0;
        int row = 0;
        for (int place = 0; place < untried.size(); place++) {
            boolean goesOn = place > 0 && untried.get(place) == untried.get(place - 1) + 1;
            row = order.contains(untried.get(place)) ? 0 : goesOn ? row + 1 : 1;
            longest = Math.max(longest, row);
        }
        return longest;
    }

    /** The untried releases of each change; once, if several scenarios change between the same releases. */
    private List<List<Integer>> untriedInTurns() {
        return histories.stream()
                .flatMap(history -> history.turns().stream().map(history::untriedIn))
                .distinct()
                .toList();
    }
}
