package deepdive.bench.bare;

import deepdive.host.DockerHost;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Puts the benchmark's own scripts into a host. */
public final class HostFile {

    private HostFile() {}

    /** The text of a file of {@code src/test/resources/bench}. */
    public static String resource(String name) {
        try (InputStream in = HostFile.class.getResourceAsStream("/bench/" + name)) {
            if (in == null) {
                throw new IllegalStateException("The class path has no /bench/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read", e);
        }
    }

    /** Writes a file on a host, as root. */
    public static void write(DockerHost host, String path, String text) {
        String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
        host.run("sh", "-c", "echo " + encoded + " | base64 -d > " + path);
    }
}
