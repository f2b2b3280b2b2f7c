package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScriptsTest {

    private static final Path FOLDER = Path.of("src/main/docker");

    @Test
    void the_images_scripts_are_clean_under_shellcheck() throws Exception {
        assumeTrue(isInstalled(), "shellcheck is not installed");
        List<String> command = new ArrayList<>(List.of("shellcheck", "--shell=sh"));
        scripts(".sh").forEach(command::add);
        assertThat(command).hasSizeGreaterThan(2);

        assertThat(complaints(command)).isEmpty();
    }

    @Test
    void what_bash_sources_is_clean_as_bash() throws Exception {
        assumeTrue(isInstalled(), "shellcheck is not installed");
        // SC1003 takes the backslash at the end of an OSC for an attempt to escape the next quote.
        List<String> command = new ArrayList<>(List.of("shellcheck", "--shell=bash", "--exclude=SC1003"));
        scripts(".bash").forEach(command::add);
        assertThat(command).hasSizeGreaterThan(3);

        assertThat(complaints(command)).isEmpty();
    }

    @Test
    void scripts_with_a_first_line_say_sh() throws IOException {
        for (String script : scripts(".sh")) {
            assertThat(Files.readAllLines(Path.of(script)).get(0)).as(script).isEqualTo("#!/bin/sh");
        }
    }

    private static List<String> scripts(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.map(Path::toString)
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static String complaints(List<String> command) throws Exception {
        Process shellcheck =
                new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(shellcheck.getInputStream().readAllBytes());
        assertThat(shellcheck.waitFor()).as(output).isZero();
        return output;
    }

    private static boolean isInstalled() {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "shellcheck")));
    }
}
