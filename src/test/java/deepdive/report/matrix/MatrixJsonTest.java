package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import deepdive.report.messages.Run;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatrixJsonTest {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(MatrixJsonTest.class.getResourceAsStream("compatibility.schema.json"), InputFormat.JSON);

    @Test
    void keeps_to_its_schema_whatever_the_cells() {
        assertThat(errors(MatrixJson.of(Examples.everyVerdict()))).isEmpty();
        assertThat(errors(MatrixJson.of(Matrix.of(List.of(), HandoutCommandTable.none()))))
                .isEmpty();
    }

    @Test
    void keeps_to_its_schema_on_what_cucumber_wrote() {
        Run run = Run.read(Path.of("src/test/resources/report/every-result"));
        assertThat(errors(MatrixJson.of(Matrix.of(List.of(run), HandoutCommandTable.read(HandoutCommandTable.TABLE)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                "\"schemaVersion\" : 1 > \"schemaVersion\" : 2",
                "\"verdict\" : \"holds\" > \"verdict\" : \"perhaps\"",
                "\"verdict\" : \"broken\" > \"verdict\" : \"holds\"",
                "\"reason\" : > \"because\" :",
                "\"complete\" : false, > ''",
            })
    void its_schema_refuses_what_it_should(String right, String wrong) {
        String json = MatrixJson.of(Examples.everyVerdict());
        assertThat(json).contains(right);
        assertThat(errors(json.replace(right, wrong))).isNotEmpty();
    }

    @Test
    void tells_the_facts_of_an_engine_and_leaves_out_what_is_unknown() {
        JsonNode engine = json().path("engines").path(0);
        assertThat(engine.path("id").asString()).isEqualTo("26.1");
        assertThat(engine.path("engine").asString()).isEqualTo("26.1.5+dfsg1");
        assertThat(engine.path("api").asString()).isEqualTo("1.45");
        assertThat(engine.path("started").asString()).isEqualTo("2026-11-24T07:00:00Z");
        assertThat(engine.path("complete").asBoolean()).isTrue();
        assertThat(engine.path("described").asBoolean()).isFalse();
        assertThat(engine.has("kernel")).isFalse();
    }

    @Test
    void tells_all_that_the_engine_said_of_itself() {
        Run run = Run.read(Path.of("src/test/resources/report/every-result"));
        JsonNode engine = new JsonMapper()
                .readTree(MatrixJson.of(Matrix.of(List.of(run), HandoutCommandTable.none())))
                .path("engines")
                .path(0);
        assertThat(engine.toString())
                .isEqualTo("{\"id\":\"26.1+containerd\",\"engine\":\"26.1.5+dfsg1\",\"cli\":\"26.1.5+dfsg1\","
                        + "\"api\":\"1.45\",\"store\":\"containerd\",\"storageDriver\":\"overlayfs\","
                        + "\"firewall\":\"iptables\",\"cgroup\":\"2\",\"kernel\":\"6.1.0\","
                        + "\"operatingSystem\":\"Debian GNU/Linux 13 (trixie)\","
                        + "\"started\":\"2026-11-24T07:00:00.123Z\",\"complete\":true,\"described\":false}");
    }

    @Test
    void names_its_rows_and_tells_the_warnings() {
        JsonNode json = json();
        assertThat(json.path("exercises").path(0).path("title").asString()).isEqualTo("Life cycle: practice");
        assertThat(json.path("commands").path(0).path("command").asString()).isEqualTo("docker pull debian");
        assertThat(json.path("warnings").path(0).asString()).isEqualTo("reports/28.5 was cut off");
    }

    @Test
    void tells_what_a_divergence_is() {
        JsonNode finding = json().path("commands")
                .path(1)
                .path("cells")
                .path("26.1")
                .path("findings")
                .path(0);
        assertThat(finding.path("scenario").asString()).isEqualTo("1#2");
        assertThat(finding.path("name").asString()).isEqualTo("name of 1#2");
        assertThat(finding.path("handout").asString()).isEqualTo("`docker stop` para");
        assertThat(finding.path("docker").asString()).isEqualTo("espera");
        assertThat(finding.path("since").asString()).isEqualTo("25.0");
        assertThat(finding.path("type").asString()).isEqualTo("ps | awk '{print $5}'");
        assertThat(finding.path("source").asString()).contains("moby/pull/1");
    }

    @Test
    void tells_why_a_cell_is_broken_or_does_not_apply() {
        JsonNode commands = json().path("commands");
        assertThat(commands.path(2)
                        .path("cells")
                        .path("26.1")
                        .path("findings")
                        .path(0)
                        .path("message")
                        .asString())
                .contains("expected: 137")
                .contains(Examples.NASTY);
        assertThat(commands.path(3)
                        .path("cells")
                        .path("26.1")
                        .path("findings")
                        .path(0)
                        .path("reason")
                        .asString())
                .startsWith("@store-containerd");
    }

    private static JsonNode json() {
        return new JsonMapper().readTree(MatrixJson.of(Examples.everyVerdict()));
    }

    private List<String> errors(String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(Object::toString)
                .toList();
    }
}
