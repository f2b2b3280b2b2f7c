package deepdive.report.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of a thousand scenarios, read by a JVM of its own with the promised memory. */
class ManyScenariosTest {

    private static final int SCENARIOS = 1_000;
    private static final int STEPS = 12;
    private static final int HUGE = 32 * 1024 * 1024;

    @TempDir
    Path folder;

    @Test
    void are_read_within_256_mebibytes() throws IOException, InterruptedException {
        write();
        Process reader = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ManyScenariosTest.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(reader.getInputStream().readAllBytes());
        assertThat(reader.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(said)
                .contains(SCENARIOS + " passed with " + (SCENARIOS * STEPS - 1) + " attachments and 1 line left out");
    }

    /** Reads the run in the folder {@code args} and prints a summary. */
    public static void main(String... args) {
        long begun = System.nanoTime();
        Run run = Run.read(Path.of(args[0]));
        long took = (System.nanoTime() - begun) / 1_000_000;
        long passed = run.scenarios().stream()
                .filter(scenario -> scenario.status() == Status.PASSED)
                .count();
        long attachments = run.scenarios().stream()
                .flatMap(scenario -> scenario.steps().stream())
                .mapToLong(step -> step.attachments().size())
                .sum();
        System.out.printf(
                "%d passed with %d attachments and %d line left out",
                passed, attachments, run.problems().size() - 1);
        System.gc();
        Runtime memory = Runtime.getRuntime();
        System.out.printf(", %d ms, %d MiB", took, (memory.totalMemory() - memory.freeMemory()) >> 20);
    }

    /** Writes messages like those of a chapter, with 2 kB on every step, and one attachment that is far too large. */
    private void write() throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(RunFolders.MESSAGES))) {
            out.write("{\"testRunStarted\":{\"timestamp\":{\"seconds\":1,\"nanos\":0}}}\n");
            for (int i = 0; i < SCENARIOS; i++) {
                scenario(out, i);
            }
            out.write("{\"testRunFinished\":{\"success\":true,\"timestamp\":{\"seconds\":9,\"nanos\":0}}}\n");
        }
    }

    private static void scenario(BufferedWriter out, int i) throws IOException {
        StringBuilder texts = new StringBuilder();
        StringBuilder bound = new StringBuilder();
        for (int step = 0; step < STEPS; step++) {
            String comma = step == 0 ? "" : ",";
            texts.append(comma)
                    .append("{\"id\":\"ps%d-%d\",\"text\":\"no terminal 1 digito `docker ps`\",\"astNodeIds\":[]}"
                            .formatted(i, step));
            bound.append(comma).append("{\"id\":\"s%1$d-%2$d\",\"pickleStepId\":\"ps%1$d-%2$d\"}".formatted(i, step));
        }
        out.write(
                "{\"pickle\":{\"id\":\"p%d\",\"uri\":\"features/pt/01.feature\",\"name\":\"n%1$d\",\"language\":\"pt\",\"tags\":[],\"astNodeIds\":[],\"steps\":[%s]}}\n"
                        .formatted(i, texts));
        out.write("{\"testCase\":{\"id\":\"c%d\",\"pickleId\":\"p%1$d\",\"testSteps\":[%s]}}\n".formatted(i, bound));
        out.write(
                "{\"testCaseStarted\":{\"id\":\"a%d\",\"testCaseId\":\"c%1$d\",\"attempt\":0,\"timestamp\":{\"seconds\":1,\"nanos\":0}}}\n"
                        .formatted(i));
        for (int step = 0; step < STEPS; step++) {
            String body =
                    i == 500 && step == 0 ? "baleia ".repeat(HUGE / 7) : "baleia: uid=0(root) →".repeat(100) + i + step;
            out.write(
                    "{\"attachment\":{\"body\":\"%s\",\"mediaType\":\"text/plain\",\"contentEncoding\":\"IDENTITY\",\"testCaseStartedId\":\"a%d\",\"testStepId\":\"s%2$d-%d\"}}\n"
                            .formatted(body, i, step));
            out.write(
                    "{\"testStepFinished\":{\"testCaseStartedId\":\"a%d\",\"testStepId\":\"s%1$d-%d\",\"timestamp\":{\"seconds\":2,\"nanos\":0},\"testStepResult\":{\"status\":\"PASSED\",\"duration\":{\"seconds\":1,\"nanos\":0}}}}\n"
                            .formatted(i, step));
        }
        out.write(
                "{\"testCaseFinished\":{\"testCaseStartedId\":\"a%d\",\"willBeRetried\":false,\"timestamp\":{\"seconds\":2,\"nanos\":0}}}\n"
                        .formatted(i));
    }
}
