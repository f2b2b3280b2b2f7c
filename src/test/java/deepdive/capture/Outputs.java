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

/** The outputs of commands on a host, by the names of their files. */
final class Outputs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String ENDING = ".txt";

    private final Map<String, String> byName = new TreeMap<>();

    /** Keeps the output of a shell's line on a host, with its errors. */
    void keep(String name, DockerHost host, String line) {
        byName.put(name, run(host, line));
    }

    /** Keeps the output as soon as it fulfils a condition. */
    void keepWhen(Predicate<String> asItShouldBe, String name, DockerHost host, String line) {
        byName.put(name, Awaitility.await().atMost(PATIENCE).until(() -> run(host, line), asItShouldBe));
    }

    void keep(String name, String output) {
        byName.put(name, output);
    }

    /** The output of a shell's line, with its errors. The line must end with 0. */
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
     * Writes the outputs. If a folder has outputs already, only these are written again, because an engine that differs
     * little from another one has only a few.
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
