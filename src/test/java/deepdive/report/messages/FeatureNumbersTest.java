package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FeatureNumbersTest {

    private final FeatureNumbers numbers = new FeatureNumbers();

    @Test
    void a_file_has_the_number_that_its_name_begins_with_whatever_the_language() {
        assertThat(numbers.of("file:///a/features/pt/01-2-ciclo-de-vida.feature"))
                .isEqualTo("01-2");
        assertThat(new FeatureNumbers().of("file:///b/features/en/01-2-life-cycle.feature"))
                .isEqualTo("01-2");
        assertThat(numbers.of("07.feature")).isEqualTo("07");
    }

    @Test
    void a_file_without_a_number_or_with_that_of_another_has_its_whole_name() {
        assertThat(numbers.of("features/pt/rede.feature")).isEqualTo("rede");
        assertThat(numbers.of("features/pt/01-2-a.feature")).isEqualTo("01-2");
        assertThat(numbers.of("features/pt/01-2-b.feature")).isEqualTo("01-2-b");
        assertThat(numbers.of("features/pt/01-2-a.feature")).isEqualTo("01-2");
    }
}
