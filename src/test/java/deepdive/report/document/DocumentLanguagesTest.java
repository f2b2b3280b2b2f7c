package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A reader of either language reads the document in this language. */
class DocumentLanguagesTest {

    @TempDir
    private Path folder;

    private Path reports;

    @BeforeEach
    void a_course() {
        reports = folder.resolve("reports");
        Course.on(reports, "26.1", true);
        Sources sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        new DocumentWriter(sources, new Printer(Optional.empty()), Optional.of(SamplePlayer.in(folder)))
                .writeTo(reports);
    }

    @Test
    void both_languages_are_on_a_page_whichever_ran() throws IOException {
        assertThat(read("26.1/01-1.html"))
                .contains("<span lang=\"pt\" class=\"t\">docker stop espera</span>")
                .contains("<span lang=\"en\" class=\"t\">docker stop waits</span>");
    }

    @Test
    void what_has_no_translation_is_shown_in_the_language_it_has_and_said_to_be() throws IOException {
        assertThat(read("26.1/04-1.html"))
                .contains("<span lang=\"pt\">O ping passa pela ponte</span>", "This text exists in one language only.");
    }

    @Test
    void what_assertions_compared_is_told_in_both_languages() throws IOException {
        assertThat(read("26.1/04-1.html").replace("\n", ""))
                .contains(
                        "<span lang=\"pt\" class=\"t\">ping para o contêiner conteiner1</span>",
                        "<span lang=\"pt\" class=\"t\">responde, do próprio endereço</span>",
                        "<span lang=\"en\" class=\"t\">it answers, from its own address</span>",
                        "<span lang=\"pt\" class=\"t\">conteiner1 tem 172.17.0.2 na rede bridge</span>")
                .contains("<dd class=\"verbatim\">64 bytes from 172.17.0.2</dd>");
    }

    @Test
    void a_kept_run_that_compared_in_english_sentences_is_shown_with_them() throws IOException {
        assertThat(read("26.1/01-1.html").replace("\n", ""))
                .contains(
                        "<b><span lang=\"en\">container baleia</span></b>",
                        "<span lang=\"en\">killed by SIGKILL: 137</span>")
                .contains("<dd class=\"verbatim\">Exited (137) &lt;none&gt;</dd>");
    }

    @Test
    void the_vocabulary_has_the_sentences_that_the_run_defines_in_both_languages() throws IOException {
        assertThat(read("vocabulary.html"))
                .contains(
                        "<span lang=\"pt\" class=\"t\">no terminal {int} digito {command}</span>",
                        "<span lang=\"en\" class=\"t\">in terminal {int} I type {command}</span>",
                        "<dt><code>{command}</code></dt>");
    }

    @Test
    void why_a_scenario_does_not_apply_is_told_in_both_languages() throws IOException {
        assertThat(read("26.1/02-1.html"))
                .contains("<span lang=\"pt\" class=\"t\">@before-25.0 não descreve o Docker 26.1</span>");
    }

    @Test
    void what_the_messages_of_a_run_say_is_said_to_be_english() throws IOException {
        assertThat(read("26.1/01-1.html")).contains("<pre lang=\"en\">`docker kill baleia` was to end with 0.");
        assertThat(read("index.html")).contains("<span class=\"why\" lang=\"en\">");
    }

    @Test
    void what_is_missing_of_the_document_is_told_in_both_languages() throws IOException {
        assertThat(read("index.html"))
                .contains(
                        "<span lang=\"pt\" class=\"t\">apostila.pdf não foi impresso: nenhum Chromium foi encontrado.",
                        "<span lang=\"en\" class=\"t\">apostila.pdf was not printed: no Chromium was found.");
    }

    private String read(String page) throws IOException {
        return Files.readString(reports.resolve(page));
    }
}
