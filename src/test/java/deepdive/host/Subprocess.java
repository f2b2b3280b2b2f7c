package deepdive.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/** A Java of this class path in a process of its own. */
public final class Subprocess {

    private Subprocess() {}

    /** Starts it; its standard error is ours. */
    public static Process start(Class<?> main, Map<String, String> environment) throws IOException {
        // A signal that whoever started us ignores would be ignored by our children, too.
        ProcessBuilder builder = new ProcessBuilder(
                "env",
                "--default-signal=INT",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                // Its files go by process id, which other containers use, too; it would complain on standard output.
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
