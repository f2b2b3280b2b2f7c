package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests the output of {@code ./lab engines} with replacements for docker and curl, so without a daemon and a network.
 */
@EnabledOnOs(OS.LINUX)
class EngineListTest {

    @TempDir
    private Path tools;

    @Test
    void it_lists_the_catalogues_engines_and_no_others() throws Exception {
        List<String> listed =
                rows().map(row -> String.join(" ", List.of(row).subList(0, 4))).toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(EngineCatalogue.load().all().stream()
                        .map(engine -> String.join(
                                " ",
                                engine.id(),
                                engine.source().toString(),
                                engine.suite(),
                                engine.store().label()))
                        .toList());
    }

    @Test
    void an_engine_whose_base_image_is_here_can_be_had() throws Exception {
        tool("docker", "[ \"$3\" = debian:trixie ]");

        assertThat(here("26.1")).isEqualTo("yes");
        assertThat(here("26.1+containerd")).isEqualTo("yes");
        assertThat(here("28.5")).isEqualTo("not yet: ./lab up -Dengine=28.5");
    }

    @Test
    void dockers_engines_can_be_had_where_its_repository_answers() throws Exception {
        tool("docker", "exit 0");
        tool("curl", "for url; do :; done; [ \"$url\" = https://download.docker.com/linux/debian/gpg ]");

        assertThat(here("27")).isEqualTo("yes");
    }

    @Test
    void where_dockers_repository_does_not_answer_only_its_engines_are_out_of_reach() throws Exception {
        tool("docker", "exit 0");
        tool("curl", "exit 6");

        assertThat(here("27")).isEqualTo("no: https://download.docker.com/linux/debian does not answer");
        assertThat(here("26.1")).isEqualTo("yes");
    }

    @Test
    void without_curl_nothing_is_claimed_of_dockers_repository() throws Exception {
        assertThat(here("27")).isEqualTo("unknown: no curl to ask https://download.docker.com/linux/debian with");
    }

    @Test
    void the_releases_from_source_are_listed_from_the_first_to_the_last_of_each_recipe() throws Exception {
        List<String[]> rows = sources().toList();

        assertThat(rows.get(0)[0]).isEqualTo("source:20.10.0");
        assertThat(rows.get(rows.size() - 1)[1]).isEqualTo(Releases.newest().toString());
        assertThat(rows).allSatisfy(row -> {
            Engine first = EngineCatalogue.load().named(row[0]);
            Engine last = EngineCatalogue.load().named("source:" + row[1]);
            assertThat(List.of(first.suite(), last.suite())).containsOnly(row[2]);
            assertThat(row[3]).startsWith(first.store().label());
            assertThat(row[4]).as("CPU seconds").matches("[1-9]\\d*|-");
            assertThat(row[5]).as("MB").matches("[1-9]\\d*|-");
        });
    }

    @Test
    void a_release_from_source_can_be_had_where_its_sources_and_its_base_image_are() throws Exception {
        tool("docker", "[ \"$3\" = debian:trixie ]");
        tool("git", "exit 0");
        tool("timeout", "shift; exec \"$@\"");

        assertThat(sources().map(row -> row[0] + " " + row[6]))
                .contains("source:28.0.0 yes", "source:29.0.0 not yet: ./lab up -Dengine=source:29.7.2");
    }

    @Test
    void where_the_sources_cannot_be_had_the_reason_is_told() throws Exception {
        assertThat(sources().map(row -> row[6]))
                .containsOnly("unknown: no git to ask https://github.com/moby/moby with");

        tool("git", "exit 128");
        tool("timeout", "shift; exec \"$@\"");

        assertThat(sources().map(row -> row[6]))
                .containsOnly("no: https://github.com/moby/moby does not answer (DEEPDIVE_MOBY, DEEPDIVE_CLI)");
    }

    private String here(String id) throws Exception {
        return rows().filter(row -> row[0].equals(id)).findFirst().orElseThrow()[4];
    }

    private Stream<String[]> rows() throws Exception {
        return lines().skip(1).takeWhile(line -> !line.isEmpty()).map(line -> line.split(" +", 5));
    }

    private Stream<String[]> sources() throws Exception {
        return lines().dropWhile(line -> !line.isEmpty()).skip(2).map(line -> line.split(" +", 7));
    }

    private Stream<String> lines() throws Exception {
        for (String real : List.of("awk", "dirname", "readlink", "sh")) {
            tool(real, "exec \"$(PATH=/usr/bin:/bin command -v " + real + ")\" \"$@\"");
        }
        ProcessBuilder builder = new ProcessBuilder("./lab", "engines");
        builder.environment().put("PATH", tools.toString());
        builder.environment().keySet().removeAll(List.of("DEEPDIVE_MOBY", "DEEPDIVE_CLI"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return output.lines();
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
