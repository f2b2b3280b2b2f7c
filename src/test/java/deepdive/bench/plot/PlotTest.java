package deepdive.bench.plot;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.bench.result.BenchReport;
import deepdive.bench.result.SampleReports;
import deepdive.text.MessageFile;
import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class PlotTest {

    private final BenchReport report = SampleReports.ofWhole(30);

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void the_picture_has_a_bar_for_each_subject_and_each_phase(String language) throws Exception {
        Document picture = parse(CostPlot.svg(report, language));

        // Four subjects, ten phases, and ten in the legend.
        assertThat(picture.getElementsByTagName("rect").getLength()).isEqualTo(4 + 2 * 10);
        assertThat(picture.getDocumentElement().getTextContent()).contains("30.0 s · 60.0 ", "20.0 s · 40.0 ");
    }

    @Test
    void the_length_of_a_bar_is_its_time() throws Exception {
        Document picture = parse(CostPlot.svg(report, "en"));

        assertThat(List.of(length(picture, 0), length(picture, 3))).containsExactly(360.0, 540.0);
    }

    @Test
    void it_is_read_on_light_and_dark_pages_and_loads_nothing() {
        assertThat(CostPlot.svg(report, "en"))
                .contains("prefers-color-scheme: dark")
                .doesNotContain("href", "<script", "@import", "url(");
    }

    @Test
    void both_languages_have_the_same_texts() {
        MessageFile portuguese = MessageFile.load("/bench/plot_pt.properties");
        MessageFile english = MessageFile.load("/bench/plot_en.properties");

        assertThat(portuguese.keys()).isNotEmpty().isEqualTo(english.keys());
        assertThat(portuguese.keys())
                .allSatisfy(key -> assertThat(portuguese.placeholders(key)).isEqualTo(english.placeholders(key)));
    }

    private static double length(Document picture, int bar) {
        return Double.parseDouble(picture.getElementsByTagName("rect")
                .item(bar)
                .getAttributes()
                .getNamedItem("width")
                .getNodeValue());
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }
}
