package deepdive.ci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import deepdive.engine.EngineCatalogue;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Tests the pipeline with gitlab-ci-local (npm, tried with 4.73.0), which also checks it with GitLab's schema. Runs
 * only if gitlab-ci-local is installed.
 */
class GitlabCiLocalTest {

    @TempDir
    private Path folder;

    private Path program;

    @BeforeEach
    void find() throws Exception {
        Optional<Path> found = Stream.of(System.getenv("PATH").split(":"))
                .map(directory -> Path.of(directory, "gitlab-ci-local"))
                .filter(Files::isExecutable)
                .findFirst();
        assumeThat(found).as("gitlab-ci-local is installed").isPresent();
        program = found.orElseThrow();
        Files.copy(Path.of(".gitlab-ci.yml"), folder.resolve(".gitlab-ci.yml"));
        run("git", "init", "--quiet");
    }

    @Test
    void the_matrix_expands_to_a_job_for_each_engine_and_one_that_merges() throws Exception {
        List<String> expected = new ArrayList<>(EngineCatalogue.load().all().stream()
                .map(engine -> "engine: [" + engine + "]")
                .toList());
        expected.addAll(List.of("matrix", "pages"));

        assertThat(jobs()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void with_a_sharded_engine_there_are_shards_and_no_matrix() throws Exception {
        List<String> expected = new ArrayList<>(IntStream.rangeClosed(1, 3)
                .mapToObj(i -> "shard: [" + i + "/3]")
                .toList());
        expected.addAll(List.of("matrix", "pages"));

        assertThat(jobs("--variable", "SHARDED_ENGINE=26.1")).containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<String> jobs(String... arguments) throws Exception {
        String json = run(Stream.concat(Stream.of(program.toString(), "--list-json"), Stream.of(arguments))
                .toArray(String[]::new));
        List<String> jobs = new ArrayList<>();
        for (JsonNode job : new ObjectMapper().readTree(json)) {
            if (!job.get("when").asString().equals("never")) {
                jobs.add(job.get("name").asString());
            }
        }
        return jobs;
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectError(folder.resolve("stderr").toFile())
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor())
                .as(Files.readString(folder.resolve("stderr")))
                .isZero();
        return output;
    }
}
