package deepdive.since;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.engine.Releases;
import deepdive.specification.run.WrongOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SinceOptionsTest {

    @Test
    void without_options_all_releases_are_searched() {
        SinceOptions options = SinceOptions.of(List.of("rede/bridge-legado/04"));

        assertThat(options.what()).isEqualTo("rede/bridge-legado/04");
        assertThat(options.range().releases()).hasSameSizeAs(Releases.all());
        assertThat(options.language()).isEmpty();
        assertThat(options.all() || options.again() || options.quick()).isFalse();
    }

    @Test
    void options_come_in_both_forms_and_the_words_between_them_are_what_is_searched_for() {
        SinceOptions options = SinceOptions.of(
                List.of("A", "link", "--from=28.5.1", "is", "--to", "29.0.0", "--language=en", "--quick", "--again"));

        assertThat(options.what()).isEqualTo("A link is");
        assertThat(options.range().releases())
                .extracting(CandidateRelease::version)
                .containsExactly("28.5.1", "28.5.2", "29.0.0");
        assertThat(options.language()).isEqualTo("en");
        assertThat(options.quick()).isTrue();
        assertThat(options.again()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|Since when what?",
                "--all x|--all checks all scenarios, and takes no name of one",
                "x --form 28.0|--form is no option of since",
                "--all --commit|--commit goes on from two releases",
                "x --commit --engines 20.10,26.1|--commit goes on from two releases",
                "x --to|--to needs a value",
                "x --language fr|--language fr is no language of the course",
                "x --engines 20.10,26.1 --to 28|--engines names the engines to try"
            })
    void a_mistake_is_told_with_what_to_type(String typed, String message) {
        assertThatThrownBy(() -> SinceOptions.of(typed.isEmpty() ? List.of() : List.of(typed.split(" "))))
                .isInstanceOf(WrongOption.class)
                .hasMessageStartingWith(message);
    }
}
