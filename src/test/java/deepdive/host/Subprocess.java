package deepdive.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A Java process with the class path of this process. */
public final class Subprocess {

    private Subprocess() {}

    /** Starts the process. Its standard error is the standard error of this process. */
    public static Process start(Class<?> main, Map<String, String> environment) throws IOException {
        // A child ignores the signals that its parent ignores, and the parent of this process may ignore SIGINT.
        ProcessBuilder builder = new ProcessBuilder(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                // The names of its files have the process id. Another container may use the same id, and Java would
                // warn on standard output.
                "-XX:-UsePerfData",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                main.getName());
        builder.environment().put("TESTCONTAINERS_RYUK_DISABLED", "true");
        builder.environment().put("TESTCONTAINERS_CHECKS_DISABLE", "true");
        builder.environment().putAll(environment);
        return builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
