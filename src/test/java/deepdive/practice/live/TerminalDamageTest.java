package deepdive.practice.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shells that end. PracticeMistakesIT interrupts commands. */
class TerminalDamageTest {

    private final TerminalDamage damage = new TerminalDamage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "in terminal 2 I type `docker ps`",
                "o terminal 2 mostra a porta 80",
                "terminals 1 and 2 show the same",
                "os terminais 2 e 3 mostram o mesmo"
            })
    void a_terminal_that_a_later_step_needs_is_missed(String step) {
        assertThat(damage.hungUp(2, List.of("a step", step))).isTrue();

        assertThat(damage.ended()).contains(2);
        assertThat(damage.isBeyondMending()).isTrue();
    }

    @Test
    void a_terminal_that_no_later_step_needs_is_not_missed() {
        assertThat(damage.hungUp(2, List.of("in terminal 1 I type `docker ps 2`")))
                .isFalse();

        assertThat(damage.isBeyondMending()).isFalse();
    }
}
