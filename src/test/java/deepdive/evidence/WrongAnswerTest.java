package deepdive.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrongAnswerTest {

    @ParameterizedTest
    @CsvSource({
        "true, true, false, PAIR",
        "false, true, true, SCREEN",
        "false, true, false, SCREEN",
        "true, false, true, DAEMON",
        "false, false, true, BOTH",
        "false, false, false, BOTH"
    })
    void the_wrong_answer_is_named(boolean screen, boolean daemon, boolean pair, WrongAnswer wrong) {
        assertThat(WrongAnswer.of(screen, daemon, pair)).contains(wrong);
    }

    @ParameterizedTest
    @CsvSource("true, true, true")
    void there_is_none_if_all_is_right(boolean screen, boolean daemon, boolean pair) {
        assertThat(WrongAnswer.of(screen, daemon, pair)).isEmpty();
    }
}
