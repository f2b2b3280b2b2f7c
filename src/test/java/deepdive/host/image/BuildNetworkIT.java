package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.model.Container;
import deepdive.engine.Engine;
import deepdive.engine.EngineSource;
import deepdive.engine.EngineVersion;
import deepdive.engine.ImageStore;
import deepdive.host.NotReady;
import deepdive.host.RunLabel;
import deepdive.host.disposable.OuterMachine;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Before a build, a container on the build's network tests whether the packages can be fetched. */
@Timeout(120)
class BuildNetworkIT {

    private static final URI NOBODY = URI.create("http://127.0.0.1:9");
    private static final String SERVER =
            "use IO::Socket::INET; my $door = IO::Socket::INET->new(Listen => 1, LocalPort => 8080); sleep 100";

    private final OuterMachine machine = new OuterMachine();
    private final DockerClient client = machine.daemon().client();
    private final String base = OuterMachine.CATALOGUE.courseBaseImage();
    private final BuildNetwork network = new BuildNetwork(client);

    @TempDir
    private Path folders;

    @Test
    void an_address_where_nobody_listens_does_not_answer_and_neither_does_a_name_that_nobody_knows() {
        assertThat(network.whyNoAnswer(base, NOBODY)).contains("Connection refused");
        assertThat(network.whyNoAnswer(base, URI.create("https://packages.invalid/debian")))
                .hasValueSatisfying(reason -> assertThat(reason).isNotBlank().doesNotContain("bash"));
        Awaitility.await()
                .untilAsserted(() -> assertThat(ours()).as("what asked is gone").isEmpty());
    }

    @Test
    void packages_that_do_not_answer_are_told_and_nothing_is_built() throws IOException {
        Images images = images("RUN echo built");
        Engine engine = engineFrom(NOBODY);

        assertThatThrownBy(() -> images.host(engine))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll("http://127.0.0.1:9", "does not answer", "Connection refused", "lab engines")
                .satisfies(told -> assertThatThrownBy(() -> images.host(engine))
                        .as("it is asked once")
                        .isSameAs(told));
    }

    @Test
    void packages_that_answer_are_built_from_and_not_asked_for_again() throws IOException {
        String server = client.createContainerCmd(base)
                .withCmd("perl", "-e", SERVER)
                .exec()
                .getId();
        String image;
        Engine engine;
        try {
            client.startContainerCmd(server).exec();
            engine = engineFrom(addressOf(server));
            image = images("RUN echo " + UUID.randomUUID()).host(engine);
        } finally {
            client.removeContainerCmd(server).withForce(true).exec();
        }
        try {
            assertThat(machine.images(folders).host(engine)).isEqualTo(image);
        } finally {
            client.removeImageCmd(image).exec();
        }
    }

    private URI addressOf(String server) {
        InspectContainerResponse container = client.inspectContainerCmd(server).exec();
        URI address = URI.create("http://"
                + container.getNetworkSettings().getNetworks().get("bridge").getIpAddress() + ":8080");
        Awaitility.await().until(() -> network.whyNoAnswer(base, address).isEmpty());
        return address;
    }

    private Images images(String step) throws IOException {
        Files.createDirectories(folders.resolve("common"));
        Files.createDirectories(folders.resolve("host"));
        Files.writeString(
                folders.resolve("host/Dockerfile"),
                "ARG BASE\nFROM ${BASE}\nARG PACKAGES\nARG APT_LINE\nARG APT_KEY\n" + step + "\n");
        return machine.images(folders);
    }

    private Engine engineFrom(URI address) {
        return new Engine(
                "27",
                EngineVersion.newestOf(27),
                base.replaceFirst(".*:", ""),
                new EngineSource.DockerRepository(address.toString(), "27"),
                ImageStore.GRAPHDRIVER);
    }

    /** The test containers of this process. */
    private List<String> ours() {
        return client
                .listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap())
                .exec()
                .stream()
                .map(Container::getCommand)
                .filter(command -> command.contains("/dev/tcp"))
                .toList();
    }
}
