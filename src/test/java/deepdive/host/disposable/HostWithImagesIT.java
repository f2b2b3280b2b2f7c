package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.dockerjava.api.DockerClient;
import deepdive.engine.Engine;
import deepdive.host.NotReady;
import deepdive.host.image.CurrentImages;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All hosts share the unpacked images of the student, and share nothing else. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public class HostWithImagesIT {

    private final OuterMachine machine = new OuterMachine();
    private final DockerClient client = machine.daemon().client();
    private final Engine engine = OuterMachine.CATALOGUE.named("");
    private final Engine containerd = OuterMachine.CATALOGUE.named(engine.id() + "+containerd");
    private final Path folders;
    private final Images images;
    private final Mirror mirror;
    private final HostWithImages withImages;
    private String image = "";

    /** The image is made from a host image that only this test uses, so no earlier run has made it. */
    HostWithImagesIT(@TempDir Path folders) throws IOException {
        this.folders = folders;
        OuterMachine.copyImageFolders(folders);
        Files.writeString(
                folders.resolve("host/Dockerfile"),
                "RUN echo " + UUID.randomUUID() + " > /mark\n",
                StandardOpenOption.APPEND);
        images = machine.images(folders);
        mirror = new Mirror(machine.daemon(), images);
        withImages = new HostWithImages(machine.daemon(), images, mirror);
    }

    @BeforeAll
    void make() {
        SharedNetwork.ensure(client);
        RunLock.whileHeld(() -> {
            mirror.start();
            image = withImages.of(engine);
        });
    }

    @AfterAll
    void close() {
        mirror.close();
        client.removeImageCmd(image).withForce(true).exec();
        client.removeImageCmd(images.host(engine)).withForce(true).exec();
    }

    @Test
    void a_host_begins_with_the_students_images_as_if_it_had_pulled_them() {
        try (DisposableHost host = machine.host(engine, image).start()) {
            assertThat(host.daemon().imageTags())
                    .containsExactly("debian:latest", "deepdive/debian:latest", "hello-world:latest", "nginx:latest");
            assertThat(host.run("docker", "run", "--rm", "hello-world")).contains("Hello from Docker!");
            assertThat(host.run("docker", "run", "--rm", "deepdive/debian", "ping", "-c", "1", "127.0.0.1"))
                    .contains("1 received");
            assertThat(host.run("docker", "image", "inspect", "--format", "{{.RepoDigests}}", "debian"))
                    .contains("debian@sha256:");
        }
    }

    @Test
    void two_hosts_of_one_image_are_two_daemons_and_have_keys_of_their_own() {
        try (DisposableHost one = machine.host(engine, image).start();
                DisposableHost another = machine.host(engine, image).start()) {
            assertThat(idOf(one)).isNotEqualTo(idOf(another));
            assertThat(one.run("docker", "network", "ls", "--quiet", "--no-trunc")
                            .lines())
                    .doesNotContainAnyElementsOf(another.run("docker", "network", "ls", "--quiet", "--no-trunc")
                            .lines()
                            .toList());
        }
        String id = client.createContainerCmd(image).exec().getId();
        try {
            assertThatThrownBy(() -> client.copyArchiveFromContainerCmd(id, "/etc/deepdive/tls")
                            .exec()
                            .close())
                    .as("a run's keys stay with that run")
                    .hasMessageContaining("/etc/deepdive/tls");
        } finally {
            client.removeContainerCmd(id)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        }
    }

    @Test
    void what_has_been_made_is_found_again() {
        String idBefore = images.idOf(image);

        assertThat(new HostWithImages(machine.daemon(), images, mirror).ifThere(engine))
                .contains(image);
        assertThat(withImages.of(engine)).isEqualTo(image);
        assertThat(images.idOf(image)).isEqualTo(idBefore);
    }

    @Test
    void what_has_been_made_is_not_outdated() {
        Map<String, String> ids = new HashMap<>();
        String base = OuterMachine.CATALOGUE.courseBaseImage();
        Stream.of(base, images.host(engine), images.courseWithoutMarks())
                .forEach(name -> ids.put(name, images.idOf(name)));
        Stream.of(StudentImage.values()).map(images::student).forEach(name -> ids.put(name, images.idOf(name)));

        assertThat(CurrentImages.names(folders, base, List.of(engine), ids)).contains(images.host(engine), image);
    }

    @Test
    void another_image_store_has_an_image_of_its_own() {
        assertThat(withImages.ifThere(containerd)).isNotEqualTo(withImages.ifThere(engine));
    }

    @Test
    void an_image_that_cannot_be_pulled_is_named_and_nothing_half_made_is_kept() {
        HostWithImages without = new HostWithImages(machine.daemon(), images, new Mirror(machine.daemon(), images));

        assertThatThrownBy(() -> without.of(containerd))
                .isInstanceOf(NotReady.class)
                .hasMessageContainingAll(
                        "Docker " + containerd + " ", "debian was not pulled", "docker volume rm deepdive-mirror");
        assertThat(without.ifThere(containerd)).isEmpty();
    }

    private static String idOf(DisposableHost host) {
        return host.daemon().client().infoCmd().exec().getId();
    }
}
