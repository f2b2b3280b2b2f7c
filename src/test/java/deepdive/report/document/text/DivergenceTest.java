package deepdive.report.document.text;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Divergence.Part;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DivergenceTest {

    @Test
    void the_labelled_lines_are_read_in_both_languages() {
        Divergence divergence = Divergence.in(Bilingual.of("""
                        Antes.

                        Apostila: `./helo`
                        Docker: o arquivo é `hello`,
                        sem erro.
                        Desde: sempre
                        Digite: ./hello
                        Fonte: https://example.org""", """
                        Before.

                        Hand-out: `./helo`
                        Docker: the file is `hello`.
                        Since: always
                        Type: ./hello
                        Source: https://example.org""")).orElseThrow();

        assertThat(divergence.before()).isEqualTo(Bilingual.of("Antes.", "Before."));
        assertThat(divergence.parts())
                .containsExactly(
                        Map.entry(Part.HANDOUT, Bilingual.same("`./helo`")),
                        Map.entry(Part.DOCKER, Bilingual.of("o arquivo é `hello`, sem erro.", "the file is `hello`.")),
                        Map.entry(Part.SINCE, Bilingual.of("sempre", "always")),
                        Map.entry(Part.TYPE, Bilingual.same("./hello")),
                        Map.entry(Part.SOURCE, Bilingual.same("https://example.org")));
    }

    @Test
    void labels_are_read_in_any_order_and_case_and_with_spaces() {
        assertThat(read("SOURCE: s\ntype: t\nSince : i\nDocker:d\n  handout: h"))
                .containsExactly(
                        Map.entry(Part.HANDOUT, "h"),
                        Map.entry(Part.DOCKER, "d"),
                        Map.entry(Part.SINCE, "i"),
                        Map.entry(Part.TYPE, "t"),
                        Map.entry(Part.SOURCE, "s"));
    }

    @Test
    void a_line_without_a_label_continues_the_line_above() {
        assertThat(read("Docker: says\n  no: here\nand there"))
                .containsExactly(Map.entry(Part.DOCKER, "says no: here and there"));
    }

    @Test
    void paragraphs_above_the_first_label_stay_paragraphs() {
        assertThat(Divergence.in(Bilingual.same("One\ntwo.\n\nNote: three.\nDocker: d"))
                        .orElseThrow()
                        .before())
                .isEqualTo(Bilingual.same("One\ntwo.\n\nNote: three."));
    }

    @Test
    void a_label_without_a_text_states_nothing() {
        assertThat(read("Fonte:\nDocker: d")).containsExactly(Map.entry(Part.DOCKER, "d"));
        assertThat(Divergence.in(Bilingual.same("Fonte:"))).isEmpty();
    }

    @Test
    void a_description_without_labels_is_no_divergence() {
        assertThat(Divergence.in(Bilingual.same("Nota: nada aqui."))).isEmpty();
        assertThat(Divergence.in(Bilingual.same(""))).isEmpty();
    }

    @Test
    void a_text_without_translation_stays_in_its_language() {
        assertThat(Divergence.in(Bilingual.only(Language.PT, "Digite: x"))
                        .orElseThrow()
                        .part(Part.TYPE))
                .isEqualTo(Bilingual.only(Language.PT, "x"));
    }

    @Test
    void a_part_that_one_language_lacks_is_missing_from_that_language_only() {
        Divergence divergence =
                Divergence.in(Bilingual.of("Docker: d\nDesde: 25", "Docker: d")).orElseThrow();

        assertThat(divergence.in(Language.PT)).containsOnlyKeys(Part.DOCKER, Part.SINCE);
        assertThat(divergence.in(Language.EN)).containsOnlyKeys(Part.DOCKER);
        assertThat(divergence.part(Part.SOURCE).isBlank()).isTrue();
    }

    private static Map<Part, String> read(String description) {
        return Divergence.in(Bilingual.same(description)).orElseThrow().in(Language.EN);
    }
}
