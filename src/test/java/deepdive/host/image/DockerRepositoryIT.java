package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.github.dockerjava.api.DockerClient;
import deepdive.engine.Engine;
import deepdive.engine.EngineSource;
import deepdive.engine.EngineVersion;
import deepdive.engine.ImageStore;
import deepdive.host.NotReady;
import deepdive.host.disposable.OuterMachine;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Engines from a repository with the layout of Docker's, and what goes wrong with it. */
@Timeout(300)
class DockerRepositoryIT {

    private final OuterMachine machine = new OuterMachine();
    private final DockerClient client = machine.daemon().client();
    private final String suite = OuterMachine.CATALOGUE.courseBaseImage().replaceFirst(".*:", "");
    private final List<String> built = new ArrayList<>();

    @TempDir
    private Path folders;

    @SuppressWarnings("NullAway.Init")
    private Images images;

    @SuppressWarnings("NullAway.Init")
    private AptRepository repository;

    @BeforeEach
    void a_repository() throws IOException {
        OuterMachine.copyImageFolders(folders);
        withoutDebiansPackages(folders.resolve("host/Dockerfile"));
        images = machine.images(folders);
        String bridge = client.inspectNetworkCmd()
                .withNetworkId("bridge")
                .exec()
                .getIpam()
                .getConfig()
                .get(0)
                .getGateway();
        repository = new AptRepository(bridge, suite)
                .add("containerd.io", "1.7.29-1~debian.13~" + suite)
                .release("27.5.0")
                .release("27.5.1")
                .release("28.0.0");
    }

    /** Debian's indexes are the most of what the build of an image would fetch each time. */
    private static void withoutDebiansPackages(Path dockerfile) throws IOException {
        String text = Files.readString(dockerfile);
        String before = "# For engines from Docker's repository";
        assertThat(text).contains(before);
        Files.writeString(
                dockerfile,
                text.replace(before, "RUN rm -f /etc/apt/sources.list /etc/apt/sources.list.d/*\n" + before));
    }

    @AfterEach
    void remove() {
        repository.close();
        built.forEach(image -> client.removeImageCmd(image).exec());
    }

    @Test
    void an_exact_release_has_its_own_cli() throws InterruptedException {
        assertThat(installed("27.5.0"))
                .containsExactly(
                        "docker-ce 5:27.5.0-1~debian.13~" + suite, "docker-ce-cli 5:27.5.0-1~debian.13~" + suite);
    }

    @Test
    void a_line_is_its_newest_release() throws InterruptedException {
        assertThat(installed("27")).allMatch(line -> line.contains(" 5:27.5.1-1"));
    }

    @Test
    void a_release_that_was_withdrawn_is_told_by_its_number() {
        assertThatThrownBy(() -> images.host(engine("27.4.1")))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll("5:27.4.1-*", "docker-ce", "was not found");
    }

    @Test
    void packages_with_a_wrong_checksum_are_not_installed() {
        repository.spoilPackages();

        assertThatThrownBy(() -> images.host(engine("27.5.0")))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("Hash Sum mismatch");
    }

    @Test
    void an_index_that_somebody_else_signed_is_not_believed() throws IOException {
        repository.signAsSomebodyElse();

        assertThatThrownBy(() -> images.host(engine("27.5.0")))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll(repository.address().toString(), "not signed");
    }

    @Test
    void a_repository_that_takes_requests_and_does_not_answer_is_given_up() {
        // curl waits for 15 s.
        assumeThat(Boolean.getBoolean("deepdive.slow")).isTrue();
        repository.fallSilent();

        assertThatThrownBy(() -> images.host(engine("27.5.0")))
                .isInstanceOf(NotReady.class)
                .hasMessageContaining("Operation too slow");
    }

    private Engine engine(String version) {
        return new Engine(
                version,
                EngineVersion.parse(version),
                suite,
                new EngineSource.DockerRepository(repository.address().toString(), version),
                ImageStore.GRAPHDRIVER);
    }

    /** The versions of the daemon's and of the CLI's package in an image of hosts. */
    private List<String> installed(String version) throws InterruptedException {
        String image = images.host(engine(version));
        built.add(image);
        return CommandInImage.output(
                        client, image, "dpkg-query", "--show", "--showformat", "${Package} ${Version}\\n", "docker-ce*")
                .lines()
                .toList();
    }
}
