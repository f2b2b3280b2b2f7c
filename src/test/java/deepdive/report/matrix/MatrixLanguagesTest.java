package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixLanguagesTest {

    private static final Path NONE = Path.of("no-features");

    @Test
    void says_all_of_its_own_in_the_language_that_is_chosen() {
        ShownMatrix portuguese = ShownMatrix.of(NONE, Language.PT);

        assertThat(portuguese.texts("//h1")).containsExactly("Qual exercício confere em qual Docker");
        assertThat(portuguese.texts("//h2"))
                .containsExactly(
                        "O que saber das execuções",
                        "Versões do Docker",
                        "Exercícios",
                        "Comandos",
                        "O que falha",
                        "Onde o Docker diverge da apostila",
                        "O que não se aplica",
                        "O que não tem resultado");
        assertThat(portuguese.texts("//tbody[1]/tr[1]/th")).contains("Docker Engine");
        assertThat(portuguese.texts("//td").stream().filter(text -> text.startsWith("≠")))
                .contains("≠ diverge");
        assertThat(portuguese.texts("//article[@id='note-1']/p"))
                .containsExactly("ciclo/pratica/02 no Docker 26.1; cenário 1#2");
    }

    @Test
    void what_only_the_run_says_is_said_to_be_english() {
        ShownMatrix english = ShownMatrix.of(NONE, Language.EN);

        assertThat(english.texts("//dd/span[@lang='en']")).contains("@store-containerd does not describe Docker 26.1");
        assertThat(english.texts("//section[@class='warnings']/ul[@lang='en']/li"))
                .hasSize(1);
    }

    @Test
    void what_features_say_is_in_both_languages_where_todays_features_still_say_what_ran(@TempDir Path features)
            throws IOException {
        write(features.resolve("en/1-x.feature"), """
                Feature: A life
                  Scenario: It starts
                    * x
                  Scenario: It stops
                    Hand-out: `docker stop` stops
                    Docker: waits
                    Since: 25.0
                    Type: ps | awk '{print $5}'
                    Source: moby #1, https://github.com/moby/moby/pull/1.

                    * x
                """);
        write(features.resolve("pt/1-x.feature"), """
                # language: pt
                Funcionalidade: feature 1
                  Cenário: name of 1#1
                    * x
                  Cenário: name of 1#2
                    Apostila: `docker stop` para
                    Docker: espera
                    Desde: 25.0
                    Digite: ps | awk '{print $5}'
                    Fonte: moby #1, https://github.com/moby/moby/pull/1.

                    * x
                """);

        ShownMatrix english = ShownMatrix.of(features, Language.EN);
        ShownMatrix portuguese = ShownMatrix.of(features, Language.PT);
        assertThat(english.texts("//article[@id='note-1']/h3")).containsExactly("It stops");
        assertThat(portuguese.texts("//article[@id='note-1']/h3")).containsExactly("name of 1#2");
        assertThat(english.texts("//article[@id='note-1']/dl/dd")).startsWith("docker stop stops", "waits");
        assertThat(portuguese.texts("//article[@id='note-1']/dl/dd")).startsWith("docker stop para", "espera");
        // On 28.5 another description ran, so the matrix must not show today's description there.
        assertThat(english.texts("//article[h3='It stops']/dl/dd")).contains("javascript:alert(1)");
        assertThat(english.texts("//tbody/tr/th[span='ciclo/pratica']/span[2]"))
                .containsExactly("Life cycle: practice");
        assertThat(portuguese.texts("//tbody/tr/th[span='ciclo/pratica']/span[2]"))
                .containsExactly("Ciclo de vida: prática");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
