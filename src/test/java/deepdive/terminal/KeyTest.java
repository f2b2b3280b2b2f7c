package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyTest {

    @ParameterizedTest
    @CsvSource({"Control+C, CONTROL_C, 3", "Control+D, CONTROL_D, 4", "' control+d ', CONTROL_D, 4"})
    void a_key_is_known_by_the_name_in_the_hand_out(String label, Key key, byte code) {
        assertThat(Key.named(label)).isEqualTo(key);
        assertThat(key.code()).isEqualTo(code);
    }

    @Test
    void an_unknown_key_is_answered_with_those_that_there_are() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Key.named("Control+Z"))
                .withMessageContainingAll("Control+Z", "Control+C", "Control+D");
    }
}
