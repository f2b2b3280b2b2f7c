package deepdive.report.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import org.junit.jupiter.api.Test;

class ErratumTest {

    @Test
    void labelled_lines_are_read_in_both_languages() {
        Erratum erratum = Erratum.in(Bilingual.of("""
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

        assertThat(erratum.about()).isEqualTo(Bilingual.of("Antes.", "Before."));
        assertThat(erratum.docker()).isEqualTo(Bilingual.of("o arquivo é `hello`, sem erro.", "the file is `hello`."));
        assertThat(erratum.since()).isEqualTo(Bilingual.of("sempre", "always"));
        assertThat(erratum.type()).isEqualTo(Bilingual.same("./hello"));
        assertThat(erratum.source()).isEqualTo(Bilingual.same("https://example.org"));
    }

    @Test
    void a_description_without_labels_is_no_erratum() {
        assertThat(Erratum.in(Bilingual.same("Nota: nada aqui."))).isEmpty();
    }

    @Test
    void what_has_no_translation_stays_in_its_language() {
        assertThat(Erratum.in(Bilingual.only(Language.PT, "Digite: x"))
                        .orElseThrow()
                        .type())
                .isEqualTo(Bilingual.only(Language.PT, "x"));
    }
}
