package deepdive.host.existing;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The specification with {@code -Dengine=existing} in a process of its own. A test can kill the process. */
final class SpecificationProcess implements AutoCloseable {

    /** The folders that a run reads, relative to its working folder. */
    private static final List<String> FOLDERS = List.of("features", "src");

    private static final String SPECIFICATION = "deepdive.verify.SpecificationIT";

    private final Process process;
    private final Path folder;

    private SpecificationProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts the process.
     *
     * @param folder an empty working folder; the reports are written there
     * @param tags a Cucumber tag expression; empty for all scenarios
     */
    static SpecificationProcess start(SomeonesDaemon daemon, Path folder, String tags) throws IOException {
        for (String name : FOLDERS) {
            Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "-Ddeepdive.engine=existing"));
        if (!tags.isEmpty()) {
            command.add("-Dcucumber.filter.tags=" + tags);
        }
        command.add(SpecificationProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(daemon.environment(folder));
        return new SpecificationProcess(builder.start(), folder);
    }

    /** The output of the process until now. */
    String output() throws IOException {
        return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
    }

    /** The lines of scenarios with a result: {@code ok}, {@code skipped} or {@code FAILED}. */
    List<String> scenarios(String result) throws IOException {
        return output().lines().filter(line -> line.startsWith(result + " ")).toList();
    }

    /** Waits for the end of the process; gives its exit status. */
    int awaitEnd(long seconds) throws IOException, InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("It has not ended after " + seconds + " s:\n" + output());
        }
        return process.exitValue();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Kills the process with -9. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        kill();
        for (String name : FOLDERS) {
            Files.delete(folder.resolve(name));
        }
    }

    /** Runs the specification as Maven does. The exit status is 1 if a scenario fails. */
    public static void main(String[] arguments) {
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(SPECIFICATION))
                                .build())
                        .listeners(summary)
                        .build());
        summary.getSummary().printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 0);
        System.exit(summary.getSummary().getTotalFailureCount() > 0 ? 1 : 0);
    }
}
