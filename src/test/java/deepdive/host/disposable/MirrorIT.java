package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.exception.ConflictException;
import com.github.dockerjava.api.model.Bind;
import com.github.dockerjava.api.model.Ports;
import com.github.dockerjava.api.model.Volume;
import deepdive.engine.Engine;
import deepdive.host.NotReady;
import deepdive.host.RunLabel;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Hosts pull today's images from the mirror, and nobody can put others there. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MirrorIT {

    private static final StudentImage IMAGE = StudentImage.HELLO_WORLD;
    private static final String UPLOAD =
            "curl --silent --output /dev/null --write-out %%{http_code} --request POST %s/v2/library/evil/blobs/uploads/";

    private final OuterMachine machine = new OuterMachine();
    private final DockerClient client = machine.daemon().client();
    private final Images todays = machine.images(OuterMachine.IMAGE_FOLDERS);
    private final Images images;
    private final Mirror mirror;
    private final DisposableHost host;

    /** The images have a label of this test, so nobody else uses the volume of their mirror. */
    MirrorIT(@TempDir Path folders) throws IOException {
        OuterMachine.copyImageFolders(folders);
        Files.writeString(
                folders.resolve("hello-world/Dockerfile"),
                "ARG BASE\nFROM " + RunLock.whileHeld(() -> todays.student(IMAGE)) + "\nLABEL deepdive.test="
                        + UUID.randomUUID() + "\n");
        images = machine.images(folders);
        mirror = new Mirror(machine.daemon(), images);
        Engine engine = OuterMachine.CATALOGUE.named("");
        host = new DisposableHost(
                engine, machine.hostImage(engine), machine.daemon(), machine.tls(), Optional.of(mirror));
    }

    @BeforeAll
    void start() {
        SharedNetwork.ensure(client);
        start(mirror);
        host.start();
    }

    @BeforeEach
    void removeFromHost() {
        host.run("sh", "-c", "docker image rm --force hello-world 2>&1");
    }

    @AfterAll
    void close() {
        String volume = mirror.volume();
        host.close();
        mirror.close();
        // The daemon removes the mirror's container a moment after the container has ended.
        Awaitility.await()
                .ignoreExceptionsInstanceOf(ConflictException.class)
                .untilAsserted(() -> client.removeVolumeCmd(volume).exec());
        // By its id, because another run may have given the image a second name as an outdated image.
        client.removeImageCmd(images.idOf(images.student(IMAGE)))
                .withForce(true)
                .exec();
    }

    @Test
    void a_push_from_the_hosts_network_is_refused() {
        assertThat(host.run("curl", "--silent", addressInNetwork(false) + "/v2/library/hello-world/tags/list"))
                .contains("latest");
        assertThat(upload(addressInNetwork(false))).isEqualTo("405");
    }

    @Test
    void the_mirror_publishes_no_port_and_cannot_write_to_its_volume() {
        InspectContainerResponse inspected = container(false);

        assertThat(inspected.getHostConfig().getPortBindings().getBindings()).isEmpty();
        assertThat(inspected.getMounts())
                .extracting(InspectContainerResponse.Mount::getName, InspectContainerResponse.Mount::getRW)
                .containsExactly(tuple(mirror.volume(), false));
    }

    @Test
    void while_a_run_pushes_only_its_credentials_are_accepted() {
        try (MirrorPush push = new MirrorPush(images.registry(), client, mirror.volume()).start()) {
            assertThat(container(true)
                            .getNetworkSettings()
                            .getPorts()
                            .getBindings()
                            .values())
                    .flatMap(List::of)
                    .extracting(Ports.Binding::getHostIp)
                    .containsOnly("127.0.0.1");
            assertThat(upload(addressInNetwork(true))).isEqualTo("401");
            assertThat(upload("--user deepdive:deepdive " + addressInNetwork(true)))
                    .isEqualTo("401");
            String remote = push.address() + "/library/evil";
            client.tagImageCmd(todays.student(IMAGE), remote, "latest").exec();
            try {
                assertThatThrownBy(() -> client.pushImageCmd(remote)
                                .withTag("latest")
                                .start()
                                .awaitCompletion())
                        .hasMessageContaining("no basic auth credentials");
            } finally {
                client.removeImageCmd(remote + ":latest").withNoPrune(true).exec();
            }
        }
    }

    @Test
    void an_image_that_somebody_put_in_the_place_of_todays_is_replaced() {
        poison();
        try (Mirror next = new Mirror(machine.daemon(), images)) {
            start(next);

            assertThat(next.digest(IMAGE)).isEqualTo(mirror.digest(IMAGE));
            assertThat(pulled()).contains(mirror.digest(IMAGE));
        }
    }

    @Test
    void a_manifest_that_somebody_has_changed_is_refused() throws Exception {
        String hex = mirror.digest(IMAGE).replace("sha256:", "");
        String file = "/docker/registry/v2/blobs/sha256/" + hex.substring(0, 2) + "/" + hex + "/data";
        try (LifelineContainer thief = new LifelineContainer(images.registry(), client);
                Mirror next = new Mirror(machine.daemon(), images)) {
            thief.withCreateContainerCmdModifier(command -> {
                command.withEntrypoint("cat").withCmd();
                command.getHostConfig().withBinds(new Bind(mirror.volume(), new Volume("/volume")));
            });
            thief.start();
            thief.execInContainer("sed", "-i", "1s/^/ /", "/volume" + file);

            assertThatThrownBy(() -> start(next))
                    .isInstanceOf(NotReady.class)
                    .hasMessageContainingAll("library/hello-world", "docker volume rm " + mirror.volume());

            thief.execInContainer("sed", "-i", "1s/^ //", "/volume" + file);
        }
    }

    @Test
    void a_host_that_pulls_another_image_than_the_mirrors_is_not_lent() {
        poison();
        PooledHost pooled = new PooledHost(host);

        assertThatThrownBy(() -> pooled.provide(Set.of(IMAGE)))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll(
                        "hello-world:latest", mirror.digest(IMAGE), mirror.volume(), "docker network inspect deepdive");

        mend();
    }

    @Test
    void a_host_that_began_with_another_image_than_the_mirrors_pulls_it_again() {
        poison();
        assertThat(pulled()).doesNotContain(mirror.digest(IMAGE));
        PooledHost pooled = new PooledHost(host);
        mend();

        pooled.provide(Set.of(IMAGE));

        assertThat(digestsOnHost()).contains(mirror.digest(IMAGE));
    }

    @Test
    void a_run_with_other_images_does_not_change_the_image_that_hosts_pull() {
        try (Mirror other = new Mirror(machine.daemon(), todays)) {
            start(other);
            assertThat(other.digest(IMAGE)).isNotEqualTo(mirror.digest(IMAGE));

            assertThat(pulled()).contains(mirror.digest(IMAGE));
        }
    }

    private static void start(Mirror mirror) {
        RunLock.whileHeld(mirror::start);
    }

    /** Puts another image in the place of today's image. */
    private void poison() {
        try (MirrorPush push = new MirrorPush(images.registry(), client, mirror.volume()).start()) {
            assertThat(push.push(todays.student(IMAGE), IMAGE.repository())).isNotEqualTo(mirror.digest(IMAGE));
        }
    }

    private void mend() {
        try (Mirror next = new Mirror(machine.daemon(), images)) {
            start(next);
        }
    }

    private String pulled() {
        host.run("docker", "pull", "hello-world");
        return digestsOnHost();
    }

    private String digestsOnHost() {
        return host.run("docker", "image", "inspect", "--format", "{{.RepoDigests}}", "hello-world");
    }

    private String upload(String address) {
        return host.run("sh", "-c", UPLOAD.formatted(address));
    }

    private String addressInNetwork(boolean forPushes) {
        return "http://"
                + container(forPushes)
                        .getNetworkSettings()
                        .getNetworks()
                        .get(SharedNetwork.NAME)
                        .getIpAddress()
                + ":" + RegistryContainer.PORT;
    }

    /** The container of this test with the mirror's volume, for pushes or for pulls. */
    private InspectContainerResponse container(boolean forPushes) {
        return client.listContainersCmd().withLabelFilter(RunLabel.OF_THIS_PROCESS.asMap()).exec().stream()
                .map(found -> client.inspectContainerCmd(found.getId()).exec())
                .filter(found -> found.getMounts().stream()
                        .anyMatch(mount -> mirror.volume().equals(mount.getName()) && mount.getRW() == forPushes))
                .findFirst()
                .orElseThrow();
    }
}
