package deepdive.capture;

import deepdive.host.DockerHost;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What commands print on a host, by the names of the files that keep it. */
final class Outputs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ENDING = ".txt";

    private final Map<String, String> byName = new TreeMap<>();

    /** Keeps what a shell's line prints on a host, with its errors. */
    void keep(String name, DockerHost host, String line) {
        byName.put(name, run(host, line));
    }

    /** Keeps it once it is as it should be. */
    void keepWhen(Predicate<String> asItShouldBe, String name, DockerHost host, String line) {
        byName.put(name, Awaitility.await().atMost(PATIENCE).until(() -> run(host, line), asItShouldBe));
    }

    void keep(String name, String output) {
        byName.put(name, output);
    }

    /** What a shell's line prints, with its errors. The line must end with 0. */
    static String run(DockerHost host, String line) {
        return host.run("bash", "-c", "exec 2>&1; " + line);
    }

    /** Waits until a shell's line ends with 0. */
    static void await(DockerHost host, String line) {
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(() -> run(host, line) != null);
    }

    Set<String> names() {
        return new TreeSet<>(byName.keySet());
    }

    /**
     * Writes them. A folder that has some keeps its selection, because an engine that differs little from another one has
     * only a few.
     */
    void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        Set<String> there = in(folder);
        for (String name : there.isEmpty() ? names() : there) {
            Files.writeString(folder.resolve(name + ENDING), byName.get(name));
        }
    }

    /** The names of the outputs that a folder has. */
    static Set<String> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new TreeSet<>();
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(ENDING))
                    .forEach(file -> names.add(file.substring(0, file.length() - ENDING.length())));
            return names;
        }
    }
}
