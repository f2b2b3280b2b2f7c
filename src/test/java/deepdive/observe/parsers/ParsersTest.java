package deepdive.observe.parsers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that hold for all parsers of text. */
class ParsersTest {

    @ParameterizedTest
    @MethodSource("deepdive.observe.parsers.Parser#all")
    void garbage_is_quoted(Parser parser) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> parser.parse().apply("bash: \u0007 ÿ: command not found\n"))
                .satisfies(e -> assertThat(e.getMessage()).contains("bash: \u0007 ÿ: command not found"))
                .satisfies(e -> assertThat(e.expected()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("deepdive.observe.parsers.Parser#all")
    void nothing_is_an_answer_of_few_commands(Parser parser) {
        if (parser.nothingIsAnAnswer()) {
            assertThatCode(() -> parser.parse().apply("")).doesNotThrowAnyException();
        } else {
            assertThatExceptionOfType(UnreadableOutput.class)
                    .isThrownBy(() -> parser.parse().apply(" \r\n\n"))
                    .withMessageEndingWith("but there is nothing.");
        }
    }

    @ParameterizedTest
    @MethodSource("deepdive.observe.parsers.Parser#all")
    void lines_may_end_as_in_a_raw_terminal(Parser parser) {
        assertThat(parser.texts())
                .isNotEmpty()
                .allSatisfy(text -> assertThat(parser.parse().apply(text.replace("\n", "\r\n")))
                        .isEqualTo(parser.parse().apply(text)));
    }
}
