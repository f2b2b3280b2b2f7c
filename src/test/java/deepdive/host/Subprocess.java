package deepdive.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Java process with the class path of this process. */
public final class Subprocess {

    private Subprocess() {}

    /** Starts the process. Its standard error is the standard error of this process. */
    public static Process start(Class<?> main, Map<String, String> environment) throws IOException {
        return start(command(main), environment);
    }

    /** Starts the process in a terminal of {@code script}, which hangs up if the returned process is killed. */
    public static Process startInTerminal(Class<?> main, Map<String, String> environment) throws IOException {
        String command = command(main).stream()
                .map(word -> "'" + word.replace("'", "'\\''") + "'")
                .collect(Collectors.joining(" "));
        return start(List.of("script", "--quiet", "--flush", "--command", "exec " + command, "/dev/null"), environment);
    }

    /** A process that is to be started with arguments. */
    public static ProcessBuilder prepared(Class<?> main, String... arguments) {
        return prepared(
                Stream.concat(command(main).stream(), Stream.of(arguments)).toList(), Map.of());
    }

    private static List<String> command(Class<?> main) {
        return List.of(
                "env",
                // A child ignores the signals that its parent ignores, and the parent of this process may ignore
                // SIGINT.
                "--default-signal=INT,HUP",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                // Runs that share a folder for temporary files wait for each other while they prepare images.
                "-Djava.io.tmpdir=" + System.getProperty("java.io.tmpdir"),
                // The names of its files have the process id. Another container may use the same id, and Java would
                // warn on standard output.
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName());
    }

    private static Process start(List<String> command, Map<String, String> environment) throws IOException {
        return prepared(command, environment)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static ProcessBuilder prepared(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("TESTCONTAINERS_RYUK_DISABLED", "true");
        builder.environment().put("TESTCONTAINERS_CHECKS_DISABLE", "true");
        builder.environment().putAll(environment);
        return builder;
    }
}
