package deepdive.host.disposable;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.model.Image;
import com.github.dockerjava.api.model.Network;
import deepdive.engine.Engine;
import deepdive.host.DockerHost;
import deepdive.host.HostLease;
import deepdive.host.Seat;
import deepdive.host.image.StudentImage;
import deepdive.host.lending.Laboratory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every scenario gets a clean host, although the scenario before changed the host. */
@Timeout(120)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostPoolIT {

    private static final Set<StudentImage> IMAGES = Set.of(StudentImage.DEBIAN, StudentImage.HELLO_WORLD);

    private final Laboratory laboratory = Laboratory.open(1);
    private final Engine engine = OuterMachine.CATALOGUE.named("");

    @AfterAll
    void close() {
        laboratory.close();
    }

    @Test
    void a_host_that_was_left_in_disorder_comes_back_clean() {
        String id;
        List<String> imageIds;
        try (HostLease lease = laboratory.borrow(engine, IMAGES)) {
            id = id(lease);
            imageIds = imageIds(lease);
            makeDisorder(lease.host());
        }
        try (HostLease lease = laboratory.borrow(engine, IMAGES)) {
            assertThat(id(lease)).as("the same host").isEqualTo(id);
            assertIsClean(lease.host());
            assertThat(lease.host().daemon().imageTags()).containsExactly("debian:latest", "hello-world:latest");
            assertThat(imageIds(lease)).isEqualTo(imageIds);
        }
    }

    private static void makeDisorder(DockerHost host) {
        Seat first = new Seat(host, 1);
        Seat second = new Seat(host, 2);
        List.of(
                        "docker run --detach --name correndo --volume /dados debian sleep 1000",
                        "docker run --name parado --volume /dados debian true",
                        "docker create --name criado debian true",
                        "docker network create neotech",
                        "docker run --detach --net neotech --name ligado debian sleep 1000",
                        "docker volume create dados",
                        "docker commit parado copia",
                        "docker tag debian outra:1",
                        "docker tag hello-world debian",
                        "docker rmi hello-world",
                        "mkdir -p imagem/camada && echo x > imagem/camada/layer.tar",
                        "echo 'exit 1' >> ~/.bashrc && rm ~/.profile",
                        "sudo touch ~/de-root",
                        "sleep 1000 &",
                        "sudo ping -c 1000 127.0.0.1 > /dev/null &")
                .forEach(line -> assertThat(first.run(line).status()).as(line).hasValue(0));
        second.leaveRunning("sudo tcpdump -i docker0 -n", "listening");
    }

    private static void assertIsClean(DockerHost host) {
        assertThat(host.daemon().containers()).isEmpty();
        assertThat(host.daemon().networks())
                .extracting(Network::getName)
                .containsExactlyInAnyOrder("bridge", "host", "none");
        assertThat(host.run("docker", "volume", "ls", "--quiet")).isEmpty();
        assertThat(host.run("diff", "--recursive", "/etc/skel", "/home/aluno")).isEmpty();
        assertThat(host.run("find", "/home/aluno", "!", "-user", "aluno")).isEmpty();
        assertThat(host.run("ps", "-eo", "args").lines())
                .noneMatch(line -> line.matches("(sudo |bash|sleep|ping|tcpdump).*"));
    }

    @Test
    void a_host_has_the_images_that_were_asked_for_and_no_others() {
        assertThat(tagsWith(StudentImage.COURSE_DEBIAN, StudentImage.NGINX))
                .containsExactly("debian:latest", "nginx:latest");
        assertThat(tagsWith(StudentImage.DEBIAN)).containsExactly("debian:latest");
        assertThat(tagsWith()).isEmpty();
        assertThat(tagsWith(StudentImage.HELLO_WORLD)).containsExactly("hello-world:latest");
    }

    @Test
    void stock_debian_and_the_courses_bear_one_name_and_are_not_mixed_up() {
        assertThat(hasPing(StudentImage.DEBIAN)).isFalse();
        assertThat(hasPing(StudentImage.COURSE_DEBIAN)).isTrue();
        assertThat(hasPing(StudentImage.DEBIAN)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sudo pkill -KILL dockerd",
                "mkdir preso && sudo mount -t tmpfs none preso",
                "docker volume create dados && sudo mount --bind /tmp /var/lib/docker/volumes/dados/_data"
            })
    void a_host_that_does_not_come_clean_is_thrown_away_and_replaced(String damage) {
        String id;
        try (HostLease lease = laboratory.borrow(engine, Set.of())) {
            id = id(lease);
            assertThat(new Seat(lease.host(), 1).run(damage).status()).hasValue(0);
        }
        try (HostLease lease = laboratory.borrow(engine, Set.of())) {
            assertThat(id(lease)).isNotEqualTo(id);
            assertIsClean(lease.host());
        }
        assertThat(OuterDaemon.connect().client().listContainersCmd().exec())
                .noneMatch(container -> container.getId().equals(id));
    }

    private List<String> tagsWith(StudentImage... images) {
        try (HostLease lease = laboratory.borrow(engine, Set.of(images))) {
            assertThat(lease.host().daemon().images()).as("nameless ones, too").hasSize(images.length);
            return lease.host().daemon().imageTags();
        }
    }

    private boolean hasPing(StudentImage debian) {
        try (HostLease lease = laboratory.borrow(engine, Set.of(debian))) {
            return lease.host()
                    .run("docker", "run", "--rm", "debian", "ls", "/usr/bin")
                    .contains("ping\n");
        }
    }

    private static List<String> imageIds(HostLease lease) {
        return lease.host().daemon().images().stream()
                .map(Image::getId)
                .sorted()
                .toList();
    }

    private static String id(HostLease lease) {
        return ((DisposableHost) lease.host()).id();
    }
}
