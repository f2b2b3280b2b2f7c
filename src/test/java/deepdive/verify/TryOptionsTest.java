package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.specification.run.WrongOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TryOptionsTest {

    @Test
    void a_name_may_be_of_several_words() {
        assertThat(TryOptions.of(List.of("A", "link", "is accepted")))
                .isEqualTo(new TryOptions("A link is accepted", "", ""));
    }

    @Test
    void an_option_has_its_value_behind_it_or_behind_an_equals_sign() {
        TryOptions wanted = new TryOptions("05-2", "28.5", "en");

        assertThat(TryOptions.of(List.of("05-2", "--engine", "28.5", "--language=en")))
                .isEqualTo(wanted);
        assertThat(TryOptions.of(List.of("--language", "en", "--engine=28.5", "05-2")))
                .isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--engine 28.5|Which scenario?",
                "05-2 --hosts 3|--hosts is no option of try.",
                "05-2 --engine|--engine needs a value.",
                "05-2 --language fr|--language fr is no language of the course."
            })
    void a_mistake_is_told_with_what_can_be_typed(String typed, String told) {
        assertThatThrownBy(() -> TryOptions.of(List.of(typed.split(" "))))
                .isInstanceOf(WrongOption.class)
                .hasMessageStartingWith(told)
                .hasMessageContaining(" Type ");
    }
}
