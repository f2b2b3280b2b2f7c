package deepdive.since.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ReleaseSearchTest {

    private static final int HISTORIES = 1000;

    @Test
    void both_ends_are_asked_for_first() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 100, List.of(30, 60, 99));

        List<Integer> asked = run(search, release -> Optional.of("ok"));

        assertThat(asked).containsExactly(0, 99, 30, 60);
        assertThat(search.turns(0)).isEmpty();
    }

    @Test
    void a_change_is_found_between_neighbours_in_a_few_steps() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 100, List.of());

        List<Integer> asked = run(search, release -> Optional.of(release < 37 ? "ok" : "failed"));

        assertThat(search.turns(0)).containsExactly(new Turn(36, 37));
        assertThat(asked).hasSizeLessThanOrEqualTo(2 + 7);
    }

    @Test
    void a_change_among_releases_that_cannot_be_tested_has_two_bounds() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 100, List.of());

        List<Integer> asked = run(
                search,
                release ->
                        release > 40 && release < 45 ? Optional.empty() : Optional.of(release <= 42 ? "ok" : "failed"));

        assertThat(search.turns(0)).containsExactly(new Turn(40, 45));
        assertThat(search.turns(0).get(0).isExact()).isFalse();
        assertThat(asked).contains(41, 42, 43, 44);
    }

    @Test
    void an_end_that_cannot_be_tested_does_not_end_the_search() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 10, List.of(4, 9));

        run(search, release -> release == 0 ? Optional.empty() : Optional.of(release < 7 ? "ok" : "failed"));

        assertThat(search.turns(0)).containsExactly(new Turn(6, 7));
    }

    @Test
    void one_release_alone_has_no_change() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 1, List.of(0));

        assertThat(run(search, release -> Optional.of("ok"))).containsExactly(0);
        assertThat(search.turns(0)).isEmpty();
    }

    @Test
    void scenarios_that_change_together_are_tried_together() {
        ReleaseSearch<Boolean> search = new ReleaseSearch<>(3, 100, List.of(50));
        List<Probe> probes = new ArrayList<>();

        for (Optional<Probe> next = search.next(); next.isPresent(); next = search.next()) {
            Probe probe = next.get();
            probes.add(probe);
            probe.scenarios()
                    .forEach(scenario ->
                            search.note(scenario, probe.release(), Optional.of(scenario == 2 || probe.release() < 70)));
        }

        assertThat(search.turns(0)).containsExactly(new Turn(69, 70)).isEqualTo(search.turns(1));
        assertThat(search.turns(2)).isEmpty();
        assertThat(probes).extracting(Probe::release).doesNotHaveDuplicates();
        assertThat(probes.subList(3, probes.size()))
                .as("a scenario that does not change is tried on coarse releases only")
                .allSatisfy(probe -> assertThat(probe.scenarios()).containsExactly(0, 1));
    }

    @Test
    void what_is_known_already_is_not_asked_for() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 100, List.of());
        IntStream.of(0, 99, 49, 50).forEach(release -> search.note(0, release, Optional.of(release < 50 ? "a" : "b")));

        assertThat(search.next()).isEmpty();
        assertThat(search.turns(0)).containsExactly(new Turn(49, 50));
        assertThat(search.remaining()).isEqualTo(new Remaining(0, 0));
    }

    @Test
    void the_work_that_remains_is_halved_by_each_step() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 17, List.of());
        assertThat(search.remaining()).isEqualTo(new Remaining(2, 2));

        search.note(0, 0, Optional.of("ok"));
        search.note(0, 16, Optional.of("failed"));
        assertThat(search.remaining()).isEqualTo(new Remaining(15, 4));

        search.note(0, search.next().orElseThrow().release(), Optional.of("ok"));
        assertThat(search.remaining()).isEqualTo(new Remaining(7, 3));
    }

    @Test
    void coarse_releases_that_will_be_tried_in_every_case_count_once() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 21, List.of(10));
        search.note(0, 0, Optional.of("ok"));
        search.note(0, 20, Optional.of("failed"));

        assertThat(search.remaining())
                .as("release 10, then one of two rows of 9")
                .isEqualTo(new Remaining(19, 1 + 4));
    }

    @Test
    void in_any_history_each_change_that_is_told_is_one_and_nothing_is_asked_twice() {
        LongStream.range(0, HISTORIES).forEach(seed -> {
            RandomHistory history = RandomHistory.of(seed);
            ReleaseSearch<Integer> search = searchOf(history);
            Set<Integer> asked = new HashSet<>(run(search, history.states()::get));

            assertThat(search.turns(0)).as("history %d", seed).allSatisfy(turn -> {
                assertThat(history.states().get(turn.before()))
                        .isPresent()
                        .isNotEqualTo(history.states().get(turn.after()));
                assertThat(history.states().get(turn.after())).isPresent();
                assertThat(IntStream.range(turn.before() + 1, turn.after()))
                        .allSatisfy(release ->
                                assertThat(history.states().get(release)).isEmpty());
                assertThat(asked).contains(turn.before(), turn.after());
            });
            assertThat(search.remaining()).isEqualTo(new Remaining(0, 0));
        });
    }

    @Test
    void in_any_history_all_changes_are_found_if_a_coarse_release_is_between_each_two() {
        List<RandomHistory> seen = LongStream.range(0, HISTORIES)
                .mapToObj(RandomHistory::of)
                .filter(RandomHistory::isSeenCoarsely)
                .toList();

        assertThat(seen).hasSizeGreaterThan(HISTORIES / 2).allSatisfy(history -> {
            ReleaseSearch<Integer> search = searchOf(history);
            run(search, history.states()::get);
            assertThat(search.turns(0)).isEqualTo(history.turns());
        });
        assertThat(seen).filteredOn(history -> history.turns().size() > 2).hasSizeGreaterThan(50);
    }

    @Test
    void without_holes_a_search_asks_for_the_coarse_releases_and_a_few_for_each_change() {
        LongStream.range(0, HISTORIES)
                .mapToObj(RandomHistory::of)
                .filter(history -> !history.states().contains(Optional.<Integer>empty()))
                .forEach(history -> {
                    ReleaseSearch<Integer> search = searchOf(history);
                    int asked = run(search, history.states()::get).size();
                    assertThat(asked)
                            .isLessThanOrEqualTo(history.coarse().size()
                                    + 1
                                    + 5 * Math.max(1, search.turns(0).size()));
                });
    }

    @Test
    void a_search_that_is_interrupted_and_resumed_asks_for_no_more() {
        LongStream.range(0, HISTORIES).mapToObj(RandomHistory::of).forEach(history -> {
            int whole = run(searchOf(history), history.states()::get).size();
            ReleaseSearch<Integer> first = searchOf(history);
            ReleaseSearch<Integer> resumed = searchOf(history);
            int before = whole / 2;
            for (int step = 0; step < before; step++) {
                int release = first.next().orElseThrow().release();
                first.note(0, release, history.states().get(release));
                resumed.note(0, release, history.states().get(release));
            }
            assertThat(run(resumed, history.states()::get)).hasSize(whole - before);
        });
    }

    @Test
    void what_comes_and_goes_between_two_coarse_releases_is_not_seen() {
        ReleaseSearch<String> search = new ReleaseSearch<>(1, 30, List.of(9, 19, 29));

        run(search, release -> Optional.of(release == 14 ? "failed" : "ok"));

        assertThat(search.turns(0)).isEmpty();
    }

    private static ReleaseSearch<Integer> searchOf(RandomHistory history) {
        return new ReleaseSearch<>(1, history.releases(), history.coarse());
    }

    /** Runs a search of one scenario to its end. Returns the releases that it asked for. */
    private static <S> List<Integer> run(ReleaseSearch<S> search, java.util.function.IntFunction<Optional<S>> stateOn) {
        List<Integer> asked = new ArrayList<>();
        for (Optional<Probe> next = search.next(); next.isPresent(); next = search.next()) {
            int release = next.get().release();
            assertThat(asked).doesNotContain(release);
            asked.add(release);
            search.note(0, release, stateOn.apply(release));
        }
        return asked;
    }
}
