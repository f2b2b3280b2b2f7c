package deepdive.practice.replay;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.replay.TerminalReplay.ScreenExtent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalReplayTest {

    private static final String HEADER = "{\"version\":2,\"width\":100,\"height\":30}\n";

    @Test
    void all_terminals_are_on_one_clock_and_nobody_waits_longer_than_a_second() {
        String first = HEADER + "[10.0,\"o\",\"a\"]\n[10.5,\"i\",\"x\"]\n[70.0,\"o\",\"b\"]\n";
        String second = HEADER + "[10.25,\"o\",\"c\"]\n[70.5,\"o\",\"d\"]\n";

        List<TerminalReplay> replays = TerminalReplay.of(Map.of(1, first, 2, second), Map.of());

        assertThat(replays.get(0).events()).containsExactly(List.of(0.0, "a"), List.of(1.25, "b"));
        assertThat(replays.get(1).events()).containsExactly(List.of(0.25, "c"), List.of(1.75, "d"));
    }

    @Test
    void a_terminal_has_the_size_that_it_had_in_the_end() {
        List<TerminalReplay> replays =
                TerminalReplay.of(Map.of(1, HEADER, 2, HEADER), Map.of(2, new ScreenExtent(60, 12)));

        assertThat(replays)
                .extracting(TerminalReplay::columns, TerminalReplay::rows)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(100, 30), org.assertj.core.groups.Tuple.tuple(60, 12));
    }

    @Test
    void a_very_long_output_is_cut() {
        String cast = HEADER + ("[1.0,\"o\",\"" + "x".repeat(1_000) + "\"]\n").repeat(2_000);

        assertThat(TerminalReplay.of(Map.of(1, cast), Map.of()).get(0).events()).hasSize(400);
    }
}
