package deepdive.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The real apt, with all its folders in a temporary folder and a recorded package index as its only repository. It only
 * simulates installations.
 */
final class Apt {

    private final Path folder;

    /** @param folder an empty folder */
    Apt(Path folder) {
        this.folder = folder;
    }

    static boolean isHere() {
        return Files.isExecutable(Path.of("/usr/bin/apt-get"));
    }

    /** The address under which {@link #serve} offers an index. */
    String address() {
        return "file:" + folder.resolve("debian");
    }

    /** Offers an index at the path of a repository's index, and lets apt read it with this line of apt's sources. */
    void serve(String index, String suite, String sourcesLine) throws Exception {
        Path packages = folder.resolve("debian/dists/" + suite + "/stable/binary-amd64/Packages");
        Files.createDirectories(packages.getParent());
        Files.writeString(
                packages,
                index.replaceAll("(?m)^Version: .*$", "$0\nArchitecture: all\nFilename: ./a.deb\nSize: 1\nSHA256: 0"));
        Files.createDirectories(folder.resolve("lists/partial"));
        Files.createDirectories(folder.resolve("cache/archives/partial"));
        Files.writeString(folder.resolve("status"), "");
        Files.writeString(folder.resolve("sources.list"), sourcesLine + "\n");
        Files.writeString(folder.resolve("apt.conf"), """
                Dir::State "%1$s";
                Dir::State::status "%1$s/status";
                Dir::Cache "%1$s/cache";
                Dir::Etc::sourcelist "%1$s/sources.list";
                Dir::Etc::sourceparts "/dev/null";
                Dir::Etc::preferencesparts "/dev/null";
                APT::Architecture "amd64";
                Acquire::AllowInsecureRepositories "true";
                APT::Get::AllowUnauthenticated "true";
                """.formatted(folder));
        run("update");
    }

    /** The packages that apt would install for these arguments, with their versions. */
    Map<String, String> wouldInstall(List<String> packages) throws Exception {
        return run(Stream.concat(Stream.of("install", "--simulate", "--no-install-recommends"), packages.stream())
                        .toArray(String[]::new))
                .lines()
                .filter(line -> line.startsWith("Inst "))
                .map(line -> line.split("[ (]+"))
                .collect(Collectors.toMap(words -> words[1], words -> words[2]));
    }

    private String run(String... arguments) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of("/usr/bin/apt-get"), Stream.of(arguments))
                .toList());
        builder.environment().put("APT_CONFIG", folder.resolve("apt.conf").toString());
        builder.environment().put("LC_ALL", "C");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return output;
    }
}
