package deepdive.since.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A generated history of a scenario: at most four changes, and releases that cannot be tested.
 *
 * @param states the state on each release; empty if the release cannot be tested
 * @param coarse the last release of each line
 */
record RandomHistory(List<Optional<Integer>> states, List<Integer> coarse) {

    private static final int MOST_CHANGES = 4;

    static RandomHistory of(long seed) {
        Random random = new Random(seed);
        List<Integer> coarse = new ArrayList<>();
        for (int last = random.nextInt(6); last < 150; last += 1 + random.nextInt(20)) {
            coarse.add(last);
        }
        int releases = coarse.get(coarse.size() - 1) + 1;
        TreeSet<Integer> changes = IntStream.range(0, random.nextInt(MOST_CHANGES + 1))
                .mapToObj(change -> 1 + random.nextInt(Math.max(1, releases - 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        double holes = random.nextInt(3) * 0.2;
        List<Optional<Integer>> states = new ArrayList<>();
        for (int release = 0; release < releases; release++) {
            int state = changes.headSet(release, true).size();
            // A fifth of the histories returns to an earlier state.
            int named = seed % 5 == 0 ? state % 2 : state;
            states.add(random.nextDouble() < holes ? Optional.empty() : Optional.of(named));
        }
        return new RandomHistory(states, coarse);
    }

    int releases() {
        return states.size();
    }

    /** The changes between neighbours that can be tested. */
    List<Turn> turns() {
        ScenarioHistory<Integer> all = new ScenarioHistory<>();
        IntStream.range(0, releases()).forEach(release -> all.note(release, states.get(release)));
        return all.turns();
    }

    /** Whether a coarse release, or an end, with a state is in each part of the history between two changes. */
    boolean isSeenCoarsely() {
        List<Integer> bounds = new ArrayList<>(List.of(0));
        turns().forEach(turn -> bounds.add(turn.after()));
        bounds.add(releases());
        return IntStream.range(0, bounds.size() - 1)
                .allMatch(part -> IntStream.range(bounds.get(part), bounds.get(part + 1))
                        .filter(release -> release == 0 || release == releases() - 1 || coarse.contains(release))
                        .anyMatch(release -> states.get(release).isPresent()));
    }
}
