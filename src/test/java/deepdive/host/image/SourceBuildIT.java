package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.model.Container;
import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.engine.EngineSource.SourceCode;
import deepdive.engine.SourceTree;
import deepdive.host.NotReady;
import deepdive.host.RunLabel;
import deepdive.host.disposable.OuterMachine;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Builds an engine from small sources in the form of Docker's: their programs print their versions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SourceBuildIT {

    private static final Path FOLDERS = Path.of("src/main/docker");
    private static final String VARIABLE = "package %s\n\nvar Version = \"unknown\"\n";
    private static final String PROGRAM =
            "package main\n\nimport v \"%s\"\n\nfunc main() { println(\"%s\", v.Version) }\n";

    private final OuterMachine machine = new OuterMachine();
    private final DockerClient client = machine.daemon().client();
    private final List<String> built = new ArrayList<>();
    private final List<String> before = new ArrayList<>();
    private int fetched;

    @TempDir
    private Path folder;

    /** Other tests of this process may have containers. */
    @BeforeEach
    void note_what_is_here() {
        before.clear();
        before.addAll(containersOfThisProcess());
    }

    @AfterEach
    void removeImages() {
        built.forEach(tag -> client.removeImageCmd(tag).exec());
        built.clear();
        fetched = 0;
    }

    @Test
    void the_programs_have_the_versions_of_their_sources_and_are_built_once() throws Exception {
        Engine engine = engine();
        String image = images(moby()).host(engine);
        built.add(image);

        assertThat(output(image, "dockerd")).isEqualTo("dockerd 27.5.1-test\n");
        assertThat(output(image, "docker-proxy")).isEqualTo("docker-proxy 27.5.1-test\n");
        assertThat(output(image, "docker")).isEqualTo("docker 27.5.0\n");
        assertThat(client.inspectImageCmd(image).exec().getConfig().getEntrypoint())
                .as("it is an image of hosts")
                .containsExactly("/usr/local/sbin/deepdive-host");

        assertThat(images(moby()).host(engine)).isEqualTo(image);
        assertThat(fetched).isEqualTo(1);
        assertThat(ours()).isEmpty();
    }

    @Test
    void sources_before_modules_are_built_too_and_docker_proxy_stays_the_packages() throws Exception {
        Map<String, String> moby = Map.of(
                "dockerversion/version_lib.go", VARIABLE.formatted("dockerversion"),
                "cmd/dockerd/main.go", PROGRAM.formatted("github.com/docker/docker/dockerversion", "dockerd"));
        String image = images(moby).host(engine());
        built.add(image);

        assertThat(output(image, "dockerd")).isEqualTo("dockerd 27.5.1-test\n");
        assertThat(output(image, "docker-proxy", "-help")).contains("container-ip");
    }

    @Test
    void a_build_that_fails_is_told_with_the_command_and_its_last_lines_and_nothing_is_kept() throws Exception {
        Map<String, String> moby = moby("package main\n\nfunc main() { undefinedHere() }\n");
        Engine engine = engine();

        assertThatThrownBy(() -> images(moby).host(engine))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll(
                        "Docker 27.5.1-test from source",
                        "CLI: v27.5.0",
                        "ended with status 1",
                        "go build",
                        "./cmd/dockerd",
                        "undefined: undefinedHere");
        assertThat(ours()).isEmpty();
        assertThatThrownBy(() -> images(moby).host(engine)).isInstanceOf(NotReady.class);
        assertThat(fetched).as("a failure is no image").isEqualTo(2);
    }

    private static Map<String, String> moby() {
        return moby(PROGRAM.formatted("github.com/docker/docker/dockerversion", "dockerd"));
    }

    private static Map<String, String> moby(String dockerd) {
        return Map.of(
                "vendor.mod",
                "module github.com/docker/docker\n\ngo 1.21\n",
                "vendor.sum",
                "",
                "vendor/modules.txt",
                "",
                "dockerversion/version_lib.go",
                VARIABLE.formatted("dockerversion"),
                "cmd/dockerd/main.go",
                dockerd,
                "cmd/docker-proxy/main.go",
                PROGRAM.formatted("github.com/docker/docker/dockerversion", "docker-proxy"));
    }

    private static Map<String, String> cli() {
        return Map.of(
                "vendor.mod", "module github.com/docker/cli\n\ngo 1.21\n",
                "vendor.sum", "",
                "vendor/modules.txt", "",
                "cli/version/version.go", VARIABLE.formatted("version"),
                "cmd/docker/docker.go", PROGRAM.formatted("github.com/docker/cli/cli/version", "docker"));
    }

    private Images images(Map<String, String> moby) {
        return new Images(client, FOLDERS, EngineCatalogue.load().courseBaseImage(), code -> {
            fetched++;
            return new SourceArchives(tar(moby), tar(cli()));
        });
    }

    /** The name of the tag is new each time, so the image is not there yet. */
    private static Engine engine() {
        Engine real = EngineCatalogue.load().named("source:27.5.1");
        SourceCode code = new SourceCode(
                new SourceTree.Tag(UUID.randomUUID().toString()),
                "v27.5.0",
                "27.5.1-test",
                ((SourceCode) real.source()).recipe());
        return new Engine("source:test", real.version(), real.suite(), code, real.store());
    }

    private Path tar(Map<String, String> files) {
        try {
            Path archive = Files.createTempFile(folder, "sources", ".tar");
            try (TarArchiveOutputStream tar = new TarArchiveOutputStream(Files.newOutputStream(archive))) {
                for (Map.Entry<String, String> file : files.entrySet()) {
                    byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
                    TarArchiveEntry entry = new TarArchiveEntry(file.getKey());
                    entry.setSize(text.length);
                    tar.putArchiveEntry(entry);
                    tar.write(text);
                    tar.closeArchiveEntry();
                }
            }
            return archive;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String output(String image, String... command) throws InterruptedException {
        return CommandInImage.output(client, image, command);
    }

    /** The containers of builds. The daemon removes a container in its own time, but no later than the request ends. */
    private List<String> ours() {
        List<String> ours = new ArrayList<>(containersOfThisProcess());
        ours.removeAll(before);
        return ours;
    }

    private List<String> containersOfThisProcess() {
        return client
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                .exec()
                .stream()
                .map(Container::getId)
                .toList();
    }
}
