package deepdive.practice.handin;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.progress.Attempt;
import deepdive.practice.progress.AttemptSample;
import deepdive.practice.progress.TaskText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HandInPageTest {

    private static final Instant THEN = Instant.parse("2026-01-02T03:04:05Z");
    private static final TaskText ENGLISH = new TaskText("01-1/1", "en", "An image", List.of("a host", "a result"));
    private static final TaskText PORTUGUESE =
            new TaskText("01-1/1", "pt", "Uma imagem", List.of("um host", "um resultado"));

    @Test
    void the_page_has_what_was_typed_shown_and_judged_with_times() {
        Document page = page(AttemptSample.of(ENGLISH, THEN));

        assertThat(page.select("section").text())
                .contains("docker images", "debian\nnginx", "0:02", "1:05", "docker ps", "2026-01-02 03:04");
        assertThat(page.select("section [lang=en]").text())
                .contains("expected", "something else", "typed by the suite", "a result", "right", "The screen shows");
        assertThat(page.select("section [lang=pt]").text())
                .contains("pedido", "outra coisa", "digitado pela suíte", "um resultado", "certo", "A tela mostra");
        assertThat(page.select("tbody td").eachText()).contains("1:05", "2", "1");
    }

    @Test
    void nothing_from_a_terminal_is_html() {
        String html = html(AttemptSample.of(ENGLISH, THEN));
        Document page = Jsoup.parse(html);

        assertThat(page.select("script, img, iframe, object, link")).isEmpty();
        assertThat(page.select("[onerror]")).isEmpty();
        assertThat(page.select("pre").eachText())
                .anySatisfy(text -> assertThat(text).contains("<script>alert(1)</script>"));
        assertThat(html).doesNotContain("\u001b", "\u0000").contains("default-src 'none'");
    }

    @Test
    void a_scenario_is_in_both_languages_only_while_its_text_is_the_same() {
        TaskText older = new TaskText("01-1/1", "en", "An older image", List.of("a host", "a result"));

        assertThat(page(AttemptSample.of(older, THEN)).select("h2 [lang=pt]").text())
                .doesNotContain("Uma imagem");
        assertThat(page(AttemptSample.of(ENGLISH, THEN)).select("h2 [lang=pt]").text())
                .contains("Uma imagem");
    }

    @Test
    void of_several_attempts_at_a_task_the_last_is_shown_and_all_are_counted() {
        Document page = page(AttemptSample.of(ENGLISH, THEN), AttemptSample.of(ENGLISH, THEN.plusSeconds(3600)));

        assertThat(page.select("section")).hasSize(1);
        assertThat(page.select("section").text()).contains("04:04").doesNotContain("03:04");
        assertThat(page.select("tbody td").last().text()).isEqualTo("2");
    }

    @Test
    void a_page_without_any_attempt_says_so() {
        assertThat(page().select("main").text()).contains("Nothing yet", "Nada ainda");
    }

    private static Document page(Attempt... attempts) {
        return Jsoup.parse(html(attempts));
    }

    private static String html(Attempt... attempts) {
        return ProgressCommands.html(
                HandInPage.of(List.of(attempts), List.of(PORTUGUESE, ENGLISH), THEN, ZoneOffset.UTC));
    }
}
