package deepdive.report.document;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.Course;
import deepdive.report.document.sample.CourseFeatures;
import deepdive.report.document.sample.CourseHandout;
import deepdive.report.matrix.Finding;
import deepdive.report.matrix.HandoutCommandTable;
import deepdive.report.matrix.Matrix;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Counts the divergences in the matrix, on the exercises' pages and on the index. */
class DivergencesTest {

    private static final Pattern ON_PAGE = Pattern.compile("<article class=\"scenario diverges\" id=\"([^\"]+)\"");
    private static final Pattern ERRATUM = Pattern.compile("<li class=\"wrong\" id=\"erratum-([^\"]+)\"");
    private static final Pattern STRIP = Pattern.compile("(?s)<b>([^<]+)</b>(.*?)</a>");
    private static final Pattern COUNT =
            Pattern.compile("(?s)<span class=\"mark diverges\">.*?<span class=\"count\">(\\d+)</span>");

    @TempDir
    private Path folder;

    private Path reports;

    @BeforeEach
    void a_course() {
        reports = folder.resolve("reports");
        Course.on(reports, "20.10", false);
        Course.on(reports, "26.1", true);
        Sources sources = new Sources(
                CourseFeatures.into(folder.resolve("features")), CourseHandout.CHAPTERS, Path.of("features"));
        new DocumentWriter(sources, new Printer(Optional.empty()), Optional.empty()).writeTo(reports);
    }

    @Test
    void the_matrix_the_pages_and_the_index_have_the_same_divergences() throws IOException {
        Map<String, Set<String>> inMatrix = inMatrix();

        assertThat(inMatrix).containsEntry("26.1", Set.of("01-1-1", "07-2-1"));
        assertThat(inMatrix.get("20.10")).hasSize(1);
        assertThat(onPages()).isEqualTo(inMatrix);
        assertThat(found(ERRATUM, index()).map(erratum -> erratum.group(1)))
                .containsExactlyInAnyOrderElementsOf(inMatrix.get("26.1"));
        assertThat(countedOnIndex())
                .isEqualTo(inMatrix.entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, entry -> entry.getValue().size())));
    }

    @Test
    void each_erratum_has_the_right_command_and_leads_to_the_scenario() throws IOException {
        assertThat(index())
                .contains("<code>docker stop --time=1 baleia</code>")
                .contains("href=\"26.1/01-1.html#01-1-1\"");
    }

    private Map<String, Set<String>> inMatrix() {
        Matrix matrix = Matrix.read(reports, HandoutCommandTable.none());
        Map<String, Set<String>> divergences = new TreeMap<>();
        Stream.concat(matrix.exercises().stream(), matrix.commands().stream())
                .forEach(row -> row.cells()
                        .forEach((engine, cell) -> cell.findings().stream()
                                .filter(Finding.Divergent.class::isInstance)
                                .forEach(finding -> divergences
                                        .computeIfAbsent(engine, any -> new TreeSet<>())
                                        .add(finding.scenario().replace('#', '-')))));
        return divergences;
    }

    private Map<String, Set<String>> onPages() throws IOException {
        Map<String, Set<String>> divergences = new TreeMap<>();
        try (Stream<Path> files = Files.walk(reports)) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                found(ON_PAGE, Files.readString(page))
                        .forEach(scenario -> divergences
                                .computeIfAbsent(page.getParent().getFileName().toString(), any -> new TreeSet<>())
                                .add(scenario.group(1)));
            }
        }
        return divergences;
    }

    private Map<String, Integer> countedOnIndex() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        found(STRIP, index())
                .forEach(strip -> found(COUNT, strip.group(2))
                        .forEach(
                                count -> counts.merge(strip.group(1), Integer.parseInt(count.group(1)), Integer::sum)));
        return counts;
    }

    private String index() throws IOException {
        return Files.readString(reports.resolve("index.html"));
    }

    private static Stream<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results();
    }
}
