package deepdive.verify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import deepdive.specification.steps.EvidenceKeeper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The walk-throughs have the promised result: a teacher's own exercise becomes a document and a matrix. */
class OwnExercisesIT {

    private static final String TIME = " +\\d+\\.\\d s";

    private final Map<String, String> before = new TreeMap<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void options_of_the_run_that_this_test_is_in() {
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("deepdive."))
                .forEach(name -> before.put(name, System.getProperty(name)));
        before.keySet().forEach(System::clearProperty);
    }

    @AfterEach
    void as_before() {
        System.clearProperty("deepdive.features");
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
        before.forEach(System::setProperty);
    }

    @ParameterizedTest
    @CsvSource({
        "your-own-exercises.md, What a stopped container keeps, good morning",
        "seus-proprios-exercicios.md, O que um contêiner parado guarda, bom dia"
    })
    void the_mended_exercise_of_the_walk_through_runs_and_is_in_the_document_and_the_matrix(
            String page, String title, String shown) throws IOException {
        WalkThrough walk = WalkThrough.of(page);
        Path feature = folder.resolve(walk.file());
        Files.createDirectories(feature.getParent());
        Files.writeString(feature, walk.mendedFeature());
        System.setProperty("deepdive.features", feature.getParent().toString());

        String said = run();

        assertThat(said.replaceAll(TIME, "   2.0 s").replaceAll("(?m)^missing from the document: .*\\R", ""))
                .isEqualTo(walk.end().replace(walk.typed(), feature.getParent().toString()));
        Path reports = feature.resolveSibling("reports");
        String number = feature.getFileName().toString().replace(".feature", "");
        assertThat(reports.resolve("index.html")).content().contains(title, "26.1/exercise-" + number + ".html");
        assertThat(reports.resolve("26.1/exercise-" + number + ".html"))
                .content()
                .contains(title, shown);
        assertThat(reports.resolve("26.1/recordings")).isNotEmptyDirectory();
        JsonNode matrix = new JsonMapper().readTree(Files.readString(reports.resolve("compatibility.json")));
        assertThat(matrix.path("exercises")).singleElement().satisfies(exercise -> {
            assertThat(exercise.path("id").asString()).isEqualTo(number);
            assertThat(exercise.path("title").asString()).isEqualTo(title);
            assertThat(exercise.at("/cells/26.1/verdict").asString()).isEqualTo("holds");
        });
        assertThat(matrix.path("commands")).isEmpty();
    }

    /** Runs the specification as Maven does, and returns its output. */
    private static String run() {
        PrintStream out = System.out;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        System.setOut(new PrintStream(said, true, StandardCharsets.UTF_8));
        try {
            TestExecutionSummary summary = runSpecification();
            assertThat(summary.getFailures())
                    .extracting(TestExecutionSummary.Failure::getException)
                    .isEmpty();
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
        }
    }

    private static TestExecutionSummary runSpecification() {
        SummaryGeneratingListener listener = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(SpecificationIT.class))
                                .build())
                        .listeners(listener)
                        .build());
        return listener.getSummary();
    }
}
