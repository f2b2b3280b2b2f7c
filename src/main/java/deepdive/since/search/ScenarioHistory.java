package deepdive.since.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The states of one scenario on the releases that were tried.
 *
 * @param <S> the state; two releases differ if their states are not equal
 */
final class ScenarioHistory<S> {

    /** The state on each release that was tried; empty if the release cannot be tested. */
    private final TreeMap<Integer, Optional<S>> states = new TreeMap<>();

    void note(int release, Optional<S> state) {
        states.put(release, state);
    }

    boolean isTried(int release) {
        return states.containsKey(release);
    }

    /** The changes between releases that were tried and have a state, in the order of the releases. */
    List<Turn> turns() {
        List<Turn> turns = new ArrayList<>();
        int before = -1;
        for (int release : states.keySet()) {
            if (states.get(release).isEmpty()) {
                continue;
            }
            if (before >= 0 && !states.get(before).equals(states.get(release))) {
                turns.add(new Turn(before, release));
            }
            before = release;
        }
        return turns;
    }

    /** The releases inside a change that were not tried. */
    List<Integer> untriedIn(Turn turn) {
        return IntStream.range(turn.before() + 1, turn.after())
                .filter(release -> !isTried(release))
                .boxed()
                .toList();
    }

    /**
     * The release to try next in a change: the middle of the longest row of untried neighbours. After a release that
     * cannot be tested, this is not its neighbour, because neighbours often cannot be tested for the same reason.
     */
    Optional<Integer> middleOf(Turn turn) {
        int first = -1;
        int length = 0;
        int start = -1;
        for (int release = turn.before() + 1; release <= turn.after(); release++) {
            boolean untried = release < turn.after() && !isTried(release);
            if (untried && start < 0) {
                start = release;
            } else if (!untried && start >= 0) {
                if (release - start > length) {
                    first = start;
                    length = release - start;
                }
                start = -1;
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(first + length / 2);
    }
}
