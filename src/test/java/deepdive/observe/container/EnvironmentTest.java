package deepdive.observe.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvironmentTest {

    @Test
    void what_env_prints_and_what_the_kernel_holds_are_read_alike() {
        Environment environment =
                Environment.parse("HOME=/root\r\nCONTEINER1_NAME=/conteiner2/conteiner1\r\nTERM=\r\n");

        assertThat(environment)
                .isEqualTo(Environment.parse("HOME=/root\0CONTEINER1_NAME=/conteiner2/conteiner1\0TERM=\0"));
        assertThat(environment.variables()).containsEntry("HOME", "/root").containsEntry("TERM", "");
    }

    @Test
    void a_word_is_found_in_names_and_values() {
        Environment environment = Environment.parse("CONTEINER1_NAME=/a/b\nOTHER=conteiner1\nHOME=/root\n");

        assertThat(environment.thatMention("conteiner1")).containsExactly("CONTEINER1_NAME=/a/b", "OTHER=conteiner1");
        assertThat(environment.has("HOME=/root")).isTrue();
        assertThat(environment.has("HOME=/")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash: env: command not found", "1=2", "=x"})
    void a_line_that_is_no_variable_is_quoted(String line) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> Environment.parse("HOME=/root\n" + line + "\n"))
                .satisfies(e -> assertThat(e.line()).isEqualTo(line));
    }

    @Test
    void nothing_is_not_an_environment() {
        assertThatExceptionOfType(UnreadableOutput.class).isThrownBy(() -> Environment.parse(" \n"));
    }
}
