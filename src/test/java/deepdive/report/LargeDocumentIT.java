package deepdive.report;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.sample.SampleFeature;
import deepdive.report.document.sample.SampleRun;
import deepdive.report.document.sample.SampleScenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A document of a thousand scenarios, in a JVM of its own with 256 MiB of heap. */
class LargeDocumentIT {

    private static final int FEATURES = 50;
    private static final int SCENARIOS = 20;
    private static final long PAGE = 400_000;

    @TempDir
    private Path folder;

    @Test
    void a_thousand_scenarios_fit_into_256_mebibytes_and_their_pages_stay_small() throws Exception {
        Path reports = folder.resolve("reports");
        write(reports);

        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Reports.class.getName(),
                        reports.toString(),
                        folder.resolve("features").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue())
                .as(Files.readString(folder.resolve("log")))
                .isZero();
        assertThat(pages(reports))
                .hasSize(FEATURES)
                .allSatisfy(page -> assertThat(Files.size(page)).isLessThan(PAGE));
    }

    /** Writes more recordings than the heap can hold. */
    private static void write(Path reports) {
        SampleRun run = new SampleRun(reports, "26.1");
        String line = "x".repeat(90) + "\r\n";
        Object[] events = new Object[60];
        for (int i = 0; i < events.length; i += 2) {
            events[i] = i / 2.0;
            events[i + 1] = line.repeat(80);
        }
        for (int f = 0; f < FEATURES; f++) {
            SampleFeature feature = run.feature("%02d-x.feature".formatted(f), "pt", "Funcionalidade " + f, "");
            for (int s = 0; s < SCENARIOS; s++) {
                SampleScenario scenario = feature.scenario("Cenário " + s, "@ciclo/x/" + s);
                for (int c = 0; c < 6; c++) {
                    scenario.step("Quando", "no terminal 1 digito `comando " + c + "`")
                            .shows(1, "comando " + c, "saída de um comando\n".repeat(400));
                }
                scenario.recorded(1, run.recording(f + "-" + s + ".cast", events));
            }
        }
        run.write();
    }

    private static List<Path> pages(Path reports) throws IOException {
        try (Stream<Path> files = Files.list(reports.resolve("26.1"))) {
            return files.filter(file -> file.getFileName().toString().matches("\\d\\d\\.html"))
                    .toList();
        }
    }
}
