package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class MatrixHtmlTest {

    private final String page = MatrixHtml.of(Examples.everyVerdict(), "body { color: black }");
    private final Document document = parse(page);

    @Test
    void is_a_page_with_a_language_and_a_title_that_asks_the_network_for_nothing() throws Exception {
        assertThat(page).startsWith("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">");
        assertThat(page).contains("default-src 'none'").contains("body { color: black }");
        assertThat(texts("//title")).containsExactly("Which exercise holds on which Docker");
        assertThat(elements("//*[@src] | //link | //script | //img | //iframe")).isEmpty();
    }

    @Test
    void says_each_verdict_in_a_word() throws Exception {
        assertThat(texts("//h2[@id='commands']/following-sibling::div[1]//td"))
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
        assertThat(elements("//td[.='≠ diverges']"))
                .allSatisfy(cell -> assertThat(cell.getAttribute("class")).isEqualTo("diverges"));
    }

    @Test
    void has_heads_for_all_rows_and_columns() throws Exception {
        assertThat(elements("//th[not(@scope)]")).isEmpty();
        assertThat(elements("//main/div/table")).hasSize(3);
        assertThat(elements("//tbody/tr"))
                .allSatisfy(row -> assertThat(row.getFirstChild().getNodeName()).isEqualTo("th"));
        assertThat(texts("//h2[@id='exercises']/following-sibling::div[1]//th[@scope='col']"))
                .containsExactly("Exercise", "26.1 not yet described", "28.5 incomplete not yet described");
    }

    @Test
    void can_be_scrolled_by_keyboard() throws Exception {
        assertThat(elements("//table/.."))
                .allSatisfy(
                        region -> assertThat(region.getAttribute("tabindex")).isEqualTo("0"))
                .allSatisfy(region -> assertThat(region.getAttribute("role")).isEqualTo("region"))
                .allSatisfy(region -> assertThat(texts("//*[@id='" + region.getAttribute("aria-labelledby") + "']"))
                        .hasSize(1));
    }

    @Test
    void leads_from_each_cell_that_does_not_simply_hold_to_the_reason() throws Exception {
        List<Element> links = elements("//td/a");
        assertThat(links)
                .hasSize(10)
                .allSatisfy(link -> assertThat(elements(
                                "//article[@id='" + link.getAttribute("href").substring(1) + "']"))
                        .hasSize(1));
        assertThat(texts("//article[@id='note-1']/h3")).containsExactly("name of 1#2");
        assertThat(texts("//article[@id='note-1']/p")).containsExactly("ciclo/pratica/02 on 26.1; scenario 1#2");
        assertThat(texts("//article[@id='note-1']/dl/dt"))
                .containsExactly("Hand-out", "Docker", "Since", "Type instead", "Source");
        assertThat(texts("//article[@id='note-1']/dl/dd/code")).containsExactly("docker stop");
    }

    @Test
    void has_no_id_twice() throws Exception {
        assertThat(elements("//*[@id]").stream().map(element -> element.getAttribute("id")))
                .doesNotHaveDuplicates();
    }

    @Test
    void links_to_addresses_of_the_web_only() throws Exception {
        assertThat(elements("//a[not(starts-with(@href, '#'))]").stream().map(link -> link.getAttribute("href")))
                .containsExactly("https://github.com/moby/moby/pull/1");
        assertThat(texts("//dd")).contains("javascript:alert(1)");
    }

    @Test
    void shows_text_as_it_is_and_runs_none_of_it() throws Exception {
        String shown = Examples.NASTY.replace('\u001b', '\uFFFD');
        assertThat(texts("//th/code")).contains(shown);
        assertThat(texts("//dd")).contains("expected: 137\nbut was: " + shown.replace("`code`", "code"));
        assertThat(page).doesNotContain("<script").contains("&lt;script&gt;");
        assertThat(new Html().element("p", "x", "title", "\"><script>").page())
                .contains("title=\"&quot;&gt;&lt;script&gt;\"");
    }

    @Test
    void tells_the_warnings() throws Exception {
        assertThat(texts("//section[@class='warnings']//li")).containsExactly("reports/28.5 was cut off");
    }

    /** Our pages are HTML of a kind that is XML but for the doctype and the elements that HTML never closes. */
    private static Document parse(String page) {
        String xml = page.replace("<!DOCTYPE html>", "").replaceAll("<meta ([^>]*)>", "<meta $1/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + page, e);
        }
    }

    private List<String> texts(String xpath) throws Exception {
        return elements(xpath).stream().map(Element::getTextContent).toList();
    }

    private List<Element> elements(String xpath) throws Exception {
        NodeList found =
                (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }
}
