package deepdive.report.document.page.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.words.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class SayingsTest {

    @Test
    void prose_is_said_in_both_languages_whatever_fills_it_too() {
        assertThat(read("""
                {"key": "expected.name", "arguments": ["baleia", [
                  {"key": "told.endpoint", "arguments": ["baleia", "172.17.0.2", "bridge"]}, "{0}"]]}"""))
                .isEqualTo(Bilingual.of(
                        "o nome baleia com o endereço dele: baleia tem 172.17.0.2 na rede bridge; {0}",
                        "the name baleia for its address: baleia has 172.17.0.2 in the network bridge; {0}"));
    }

    @Test
    void what_was_seen_is_shown_as_it_is() {
        assertThat(read("\"Exited (137)\"")).isEqualTo(Bilingual.same("Exited (137)"));
    }

    @Test
    void a_key_of_another_version_is_shown_with_what_it_was_filled_with() {
        assertThat(read("{\"key\": \"told.by-nobody\", \"arguments\": [\"a\", {\"key\": \"told.none\"}]}"))
                .isEqualTo(Bilingual.of("told.by-nobody: a; (não há)", "told.by-nobody: a; (none)"));
    }

    @Test
    void an_argument_that_is_not_there_leaves_its_place_as_it_is() {
        assertThat(read("{\"key\": \"subject.container\"}").pt()).isEqualTo("contêiner {0}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"\""})
    void nothing_says_nothing(String json) {
        assertThat(read(json).pt()).isEmpty();
    }

    private static Bilingual read(String json) {
        return Sayings.of(new JsonMapper().readTree(json));
    }
}
