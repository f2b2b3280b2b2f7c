package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Language;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class MatrixPageTest {

    private final ShownMatrix english = ShownMatrix.of(Path.of("no-features"), Language.EN);
    private final String page = english.source();

    @Test
    void is_a_page_with_a_language_and_a_title_that_asks_the_network_for_nothing() throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"pt\"><head><meta charset=\"utf-8\">");
        assertThat(page).contains("body { color: black }");
        assertThat(policy()).startsWith("default-src 'none';");
        assertThat(english.texts("//title")).containsExactly("Qual exercício confere em qual Docker");
        assertThat(english.elements("//title[@data-en='Which exercise holds on which Docker']"))
                .hasSize(1);
        assertThat(english.elements("//*[@src] | //link | //img | //iframe")).isEmpty();
    }

    @Test
    void runs_the_toggle_and_no_other_script() throws Exception {
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(ShownMatrix.TOGGLE.getBytes(StandardCharsets.UTF_8));

        assertThat(policy())
                .contains("script-src 'sha256-" + Base64.getEncoder().encodeToString(digest) + "';");
        assertThat(page).containsOnlyOnce("<script>").contains("<script>" + ShownMatrix.TOGGLE + "</script>");
        assertThat(english.elements("//*[@onclick or @onload or @onerror]")).isEmpty();
        assertThat(english.elements("//fieldset/input[@name='language' and @checked]").stream()
                        .map(choice -> choice.getAttribute("value")))
                .containsExactly("pt");
    }

    @Test
    void says_each_verdict_in_a_word() throws Exception {
        assertThat(english.texts("//h2[@id='commands']/following-sibling::div[1]//td"))
                .containsExactly(
                        "✓ holds",
                        "✓ holds",
                        "≠ diverges",
                        "≠ diverges",
                        "✗ broken",
                        "? not run",
                        "– not applicable",
                        "? not run",
                        "? not run",
                        "? not run");
        assertThat(english.elements("//td[.='≠ diverges']"))
                .allSatisfy(cell -> assertThat(cell.getAttribute("class")).isEqualTo("diverges"));
    }

    @Test
    void has_heads_for_all_rows_and_columns() throws Exception {
        assertThat(english.elements("//th[not(@scope)]")).isEmpty();
        assertThat(english.elements("//main/div/table")).hasSize(3);
        assertThat(english.elements("//tbody/tr"))
                .allSatisfy(row -> assertThat(row.getFirstChild().getNodeName()).isEqualTo("th"));
        assertThat(english.texts("//h2[@id='exercises']/following-sibling::div[1]//th[@scope='col']"))
                .containsExactly("Exercise", "26.1 not yet described", "28.5 incomplete not yet described");
    }

    @Test
    void can_be_scrolled_by_keyboard() throws Exception {
        assertThat(english.elements("//table/.."))
                .allSatisfy(
                        region -> assertThat(region.getAttribute("tabindex")).isEqualTo("0"))
                .allSatisfy(region -> assertThat(region.getAttribute("role")).isEqualTo("region"))
                .allSatisfy(
                        region -> assertThat(english.texts("//*[@id='" + region.getAttribute("aria-labelledby") + "']"))
                                .hasSize(1));
    }

    @Test
    void leads_from_each_cell_that_does_not_simply_hold_to_the_reason() throws Exception {
        List<Element> links = english.elements("//td/a");
        assertThat(links)
                .hasSize(10)
                .allSatisfy(link -> assertThat(english.elements(
                                "//article[@id='" + link.getAttribute("href").substring(1) + "']"))
                        .hasSize(1));
        assertThat(english.texts("//article[@id='note-1']/h3")).containsExactly("name of 1#2");
        assertThat(english.texts("//article[@id='note-1']/p"))
                .containsExactly("ciclo/pratica/02 on 26.1; scenario 1#2");
        assertThat(english.texts("//article[@id='note-1']/dl/dt"))
                .containsExactly("Hand-out", "Docker", "Since", "Type instead", "Source");
        assertThat(english.texts("//article[@id='note-1']/dl/dd/code")).containsExactly("docker stop");
    }

    @Test
    void has_no_id_twice() throws Exception {
        assertThat(english.elements("//*[@id]").stream().map(element -> element.getAttribute("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void links_to_addresses_of_the_web_only() throws Exception {
        assertThat(english.elements("//a[not(starts-with(@href, '#'))]").stream()
                        .map(link -> link.getAttribute("href")))
                .containsExactly("index.html", "https://github.com/moby/moby/pull/1");
        assertThat(english.texts("//dd")).contains("javascript:alert(1)");
    }

    @Test
    void shows_text_as_it_is_and_runs_none_of_it() throws Exception {
        String shown = Examples.NASTY.replace('\u001b', '\uFFFD');
        assertThat(english.texts("//th/code")).contains(shown);
        assertThat(english.texts("//dd")).contains("expected: 137\nbut was: " + shown.replace("`code`", "code"));
        assertThat(page.replace("<script>" + ShownMatrix.TOGGLE, ""))
                .doesNotContain("<script")
                .contains("&lt;script&gt;");
    }

    @Test
    void tells_the_warnings() throws Exception {
        assertThat(english.texts("//section[@class='warnings']//li")).containsExactly("reports/28.5 was cut off");
    }

    private String policy() {
        return english.elements("//meta[@http-equiv='Content-Security-Policy']")
                .get(0)
                .getAttribute("content");
    }
}
