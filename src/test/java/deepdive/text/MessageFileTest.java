package deepdive.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MessageFileTest {

    private final MessageFile file = MessageFile.load("/text/messages.properties");

    @Test
    void a_message_keeps_its_accents_and_its_other_braces() {
        assertThat(file.format("plain", List.of())).isEqualTo("o contêiner não é {{.ID}}");
    }

    @Test
    void each_placeholder_is_replaced_by_its_value_wherever_it_stands() {
        assertThat(file.format("two", List.of("a", "b"))).isEqualTo("b of a, and a again");
    }

    @Test
    void a_placeholder_without_a_value_stays_and_a_value_is_not_formatted_itself() {
        assertThat(file.format("two", List.of("$1 {1}"))).isEqualTo("{1} of $1 {1}, and $1 {1} again");
    }

    @Test
    void a_placeholder_that_stands_twice_is_counted_once() {
        assertThat(file.placeholders("two")).isEqualTo(2);
        assertThat(file.placeholders("plain")).isZero();
    }

    @Test
    void a_message_or_a_file_that_is_missing_is_named() {
        assertThatThrownBy(() -> file.format("none", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("/text/messages.properties lacks 'none'");
        assertThatThrownBy(() -> MessageFile.load("/text/none.properties"))
                .hasMessage("The class path has no file of messages /text/none.properties");
    }
}
