package deepdive.host;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherExecutionRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The specification in a process of its own. A test can kill the process. */
public final class SpecificationProcess implements AutoCloseable {

    /** The folders that a run reads, relative to its working folder. */
    private static final List<String> FOLDERS = List.of("features", "handout", "src");

    private static final String SPECIFICATION = "deepdive.verify.SpecificationIT";
    private static final Pattern LABEL = Pattern.compile("(?m)^run (\\S+)$");
    private static final Pattern USAGE = Pattern.compile("(?m)^heap (\\d+), descriptors (\\d+)$");

    /**
     * The use of resources at the end of a run.
     *
     * @param heap in bytes, after a collection of garbage
     * @param descriptors the number of open files
     */
    public record Usage(long heap, long descriptors) {}

    private final Process process;
    private final Path folder;

    private SpecificationProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /**
     * Starts the process.
     *
     * @param folder a working folder without reports; the reports are written there
     * @param environment more variables, such as those that name a daemon
     * @param options of the JVM, such as {@code -Dcucumber.filter.tags=…}
     */
    public static SpecificationProcess start(Path folder, Map<String, String> environment, List<String> options)
            throws IOException {
        for (String name : FOLDERS) {
            Files.createSymbolicLink(folder.resolve(name), Path.of(name).toAbsolutePath());
        }
        List<String> command = new ArrayList<>(List.of(
                "env",
                // A child ignores the signals that its parent ignores, and the parent of this process may ignore
                // SIGINT.
                "--default-signal=INT,HUP",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:TieredStopAtLevel=1",
                // Runs that share a folder for temporary files wait for each other while they prepare images.
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"))));
        command.addAll(options);
        command.add(SpecificationProcess.class.getName());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(environment);
        return new SpecificationProcess(builder.start(), folder);
    }

    /** The output of the process until now. */
    public String output() throws IOException {
        return Files.readString(folder.resolve("output"), StandardCharsets.UTF_8);
    }

    /** The lines of scenarios with a result: {@code ok}, {@code skipped} or {@code FAILED}. */
    public List<String> scenarios(String result) throws IOException {
        return output().lines().filter(line -> line.startsWith(result + " ")).toList();
    }

    /** The label of what the process makes on the outer daemon; empty if it has not made anything yet. */
    public Optional<Map<String, String>> label() throws IOException {
        Matcher label = LABEL.matcher(output());
        return label.find() ? Optional.of(Map.of(RunLabel.KEY, label.group(1))) : Optional.empty();
    }

    /** The use of resources at the end; empty if the run did not come to its end. */
    public Optional<Usage> usage() throws IOException {
        Matcher usage = USAGE.matcher(output());
        return usage.find()
                ? Optional.of(new Usage(Long.parseLong(usage.group(1)), Long.parseLong(usage.group(2))))
                : Optional.empty();
    }

    /** Waits for the end of the process; gives its exit status. */
    public int awaitEnd(long seconds) throws IOException, InterruptedException {
        if (!endsWithin(Duration.ofSeconds(seconds))) {
            throw new AssertionError("It has not ended after " + seconds + " s:\n" + output());
        }
        return process.exitValue();
    }

    /** Waits for the end of the process, but not for longer than this; whether it has ended. */
    public boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Sends a signal, such as {@code TERM}. */
    public void signal(String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid()))
                .start()
                .waitFor();
    }

    /** Kills the process with -9. */
    public void kill() {
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
        System.out.println("run " + RunLabel.OF_THIS_PROCESS.value());
        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(LauncherExecutionRequestBuilder.request(LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(SPECIFICATION))
                                .build())
                        .listeners(summary)
                        .build());
        summary.getSummary().printFailuresTo(new PrintWriter(System.out, true, StandardCharsets.UTF_8), 0);
        printUsage();
        System.exit(summary.getSummary().getTotalFailureCount() > 0 ? 1 : 0);
    }

    private static void printUsage() {
        ManagementFactory.getMemoryMXBean().gc();
        UnixOperatingSystemMXBean system = (UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        System.out.println("heap "
                + ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() + ", descriptors "
                + system.getOpenFileDescriptorCount());
    }
}
