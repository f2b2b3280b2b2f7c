package deepdive.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The licences of all dependencies, tests' included, according to the bill of materials that the build writes. */
class LicencesTest {

    /** Licences whose code an Apache-2.0 project may use unchanged. JLine's and PicoContainer's have three clauses. */
    private static final Set<String> ALLOWED = Set.of(
            "Apache-2.0",
            "MIT",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "BSD-4-Clause",
            "Bouncy Castle Licence",
            "EPL-2.0",
            "MPL-2.0");

    private static final Path BILL = Path.of("target/bom.json");

    @BeforeEach
    void a_bill_of_materials() {
        assumeThat(BILL)
                .as("the bill of materials, which Maven writes if it is online")
                .exists();
    }

    @Test
    void each_dependency_has_a_licence_that_the_projects_own_allows() throws Exception {
        Map<String, List<String>> licences = new LinkedHashMap<>();
        for (JsonNode component :
                new JsonMapper().readTree(Files.readString(BILL)).path("components")) {
            licences.put(component.path("purl").asString(), licencesOf(component));
        }

        assertThat(licences)
                .hasSizeGreaterThan(50)
                .allSatisfy(
                        (component, names) -> assertThat(names).as(component).containsAnyElementsOf(ALLOWED));
    }

    @Test
    void each_dependency_has_a_checksum() throws Exception {
        assertThat(new JsonMapper().readTree(Files.readString(BILL)).path("components"))
                .isNotEmpty()
                .allSatisfy(component -> assertThat(component.path("hashes").findValuesAsString("alg"))
                        .contains("SHA-256"));
    }

    private static List<String> licencesOf(JsonNode component) {
        return component
                .path("licenses")
                .valueStream()
                .map(choice -> choice.path("license"))
                .map(licence -> licence.path("id").asString(licence.path("name").asString("")))
                .toList();
    }
}
