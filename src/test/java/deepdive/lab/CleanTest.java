package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Tests the docker commands and the messages of {@code ./lab clean} with a replacement for docker; CleanIT uses the
 * real docker.
 */
class CleanTest extends OnLabMachine {

    /** A daemon with images, containers, networks and volumes, as the docker command lists them. */
    private static final String DOCKER = """
            case "$1 $2 $*" in
                version*) echo 26.1.5 ;;
                "image ls "*--all*) echo sha256:1; echo sha256:2 ;;
                "image ls "*deepdive.image*) echo sha256:1; echo sha256:2; echo sha256:3 ;;
                "image ls "*deepdive.base*) echo sha256:2; echo sha256:4; echo sha256:5 ;;
                "image inspect "*deepdive.image*)
                    echo "sha256:1 deepdive/host:aaa deepdive/host:aaa deepdive/host:aaa-outdated"
                    echo "sha256:2 deepdive/debian:bbb debian:latest 127.0.0.1:3276/library/debian:id-1 deepdive/debian:bbb"
                    echo "sha256:3 deepdive/debian:bbb minha:v1" ;;
                "image inspect "*) echo "sha256:2 1 debian:latest deepdive/debian:bbb"
                    echo "sha256:4 1 debian:trixie minha:base"
                    echo "sha256:5 2 debian:bookworm" ;;
                "ps --all "*--filter*) ;;
                "ps --all "*deepdive.run*) [ ! -e containers ] || cat containers ;;
                "ps --all "*quiet*) echo 77 ;;
                inspect*) echo "sha256:9 /loja" ;;
                "network ls "*) echo "bridge "; echo "deepdive "; echo "deepdive-2 "; echo "deepdive-tenants " ;;
                "volume ls "*deepdive.mirror*) echo "deepdive-mirror-0a1 sha256:1 sha256:2"
                    echo "deepdive-mirror-0a2 sha256:1 sha256:20"; echo "deepdive-mirror "
                    echo "deepdive-mirror-loja "; echo "dados " ;;
                "volume ls "*) echo "deepdive "; echo "deepdive-go-cache "; echo "deepdive-go-cache-loja "; echo "deepdive-mirror "; echo "deepdive-mirror-0a1 "
                    echo "deepdive-mirror-loja "; echo "dados existing-1" ;;
                "system df "*) [ ! -e asked ] && echo "Images 1.75GB" || echo "Images 350MB"
                    touch asked; echo "Containers 77kB"; echo "Local Volumes 35.88MB" ;;
            esac
            """;

    @BeforeEach
    void a_machine_with_a_daemon() throws IOException {
        machine.isNotRoot().command("docker", DOCKER);
    }

    @Test
    void it_removes_what_is_marked_as_outdated_the_mark_first() throws Exception {
        assertThat(machine.lab("clean"))
                .isEqualTo(new LabRun(
                        0,
                        "lab: removed deepdive/host:aaa\nlab: removed the volume deepdive-mirror-0a2\n"
                                + "lab: removed the volume deepdive-mirror\nlab: gave back 1.4 GB\n",
                        ""));
        assertThat(machine.calls("docker image rm"))
                .containsExactly("docker image rm deepdive/host:aaa-outdated deepdive/host:aaa");
        assertThat(machine.calls("docker network rm", "docker rm")).isEmpty();
    }

    @Test
    void a_volume_of_the_mirror_goes_with_the_images_that_it_was_filled_from() throws Exception {
        machine.lab("clean");

        assertThat(machine.calls("docker volume rm"))
                .containsExactly("docker volume rm deepdive-mirror-0a2", "docker volume rm deepdive-mirror");
    }

    @Test
    void a_volume_of_the_mirror_that_a_run_uses_stays() throws Exception {
        machine.command("docker", "[ \"$4\" != volume=deepdive-mirror-0a2 ] || { echo mirror; exit; }\n" + DOCKER);

        assertThat(machine.lab("clean").out()).contains("lab: kept the volume deepdive-mirror-0a2: in use by mirror\n");
        assertThat(machine.calls("docker volume rm")).containsExactly("docker volume rm deepdive-mirror");
    }

    @Test
    void all_removes_what_is_ours_and_no_more() throws Exception {
        LabRun run = machine.lab("clean", "--all");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(machine.calls("docker image rm", "docker network rm", "docker volume rm", "docker rm"))
                .containsExactly(
                        "docker network rm deepdive",
                        "docker network rm deepdive-tenants",
                        "docker volume rm deepdive-go-cache",
                        "docker volume rm deepdive-mirror",
                        "docker volume rm deepdive-mirror-0a1",
                        "docker volume rm dados",
                        "docker image rm deepdive/host:aaa-outdated deepdive/host:aaa",
                        "docker image rm 127.0.0.1:3276/library/debian:id-1 deepdive/debian:bbb",
                        "docker image rm debian:trixie");
        assertThat(run.out()).contains("lab: removed deepdive/debian:bbb (the image stays as debian:latest)\n");
    }

    @Test
    void an_image_that_a_container_was_made_from_stays_and_the_container_is_named() throws Exception {
        machine.command("docker", DOCKER.replace("sha256:9 /loja", "sha256:1 /loja"));

        assertThat(machine.lab("clean").out()).startsWith("lab: kept deepdive/host:aaa: in use by loja\n");
        assertThat(machine.calls("docker image rm")).isEmpty();
    }

    @Test
    void a_network_or_volume_that_a_container_uses_stays_and_the_container_is_named() throws Exception {
        machine.command("docker", "[ \"$4\" != network=deepdive ] || { echo banco; echo loja; exit; }\n" + DOCKER);

        assertThat(machine.lab("clean", "--all").out())
                .startsWith("lab: kept the network deepdive: in use by banco loja\n");
        assertThat(machine.calls("docker network rm")).containsExactly("docker network rm deepdive-tenants");
    }

    @Test
    void what_docker_does_not_remove_is_told_in_dockers_words() throws Exception {
        machine.command(
                "docker", "[ \"$2\" != rm ] || { echo first >&2; echo 'Error: it is busy' >&2; exit 1; }\n" + DOCKER);

        assertThat(machine.lab("clean").out()).startsWith("lab: kept deepdive/host:aaa: Error: it is busy\n");
    }

    @Test
    void containers_that_a_run_left_go_with_all() throws Exception {
        containers(
                "host|exited|3 hours ago|1234|",
                "mirror|created|2 hours ago|1234|",
                "toolbox|dead|2 days ago||existing-1",
                "student|running|2 days ago|existing-1|");

        machine.lab("clean", "--all");

        assertThat(machine.calls("docker rm"))
                .containsExactly(
                        "docker rm --force --volumes host",
                        "docker rm --force --volumes mirror",
                        "docker rm --force --volumes toolbox",
                        "docker rm --force --volumes student");
    }

    @Test
    void while_a_run_is_under_way_all_means_the_outdated_images() throws Exception {
        containers(
                "host|running|3 minutes ago|1234|",
                "mirror|created|Less than a second ago|1234|",
                "left|exited|3 hours ago|1233|",
                "student|exited|2 minutes ago|existing-1|",
                "toolbox|running|2 minutes ago||existing-1");

        assertThat(machine.lab("clean", "--all").out())
                .startsWith("lab: kept everything that a run under way may need; its containers:"
                        + " host mirror student toolbox\nlab: removed deepdive/host:aaa\n");
        assertThat(machine.calls("docker network rm", "docker rm")).isEmpty();
        assertThat(machine.calls("docker image rm")).hasSize(1);
    }

    @Test
    void without_a_daemon_it_says_one_sentence() throws Exception {
        machine.command("docker", "echo 'Cannot connect to it' >&2; exit 1");

        assertThat(machine.lab("clean", "--all"))
                .isEqualTo(new LabRun(
                        1, "", "lab: no Docker daemon answers, so nothing was removed: Cannot connect to it\n"));
        assertThat(machine.calls("docker")).hasSize(1);
    }

    @Test
    void a_daemon_that_is_silent_does_not_hang_it() throws Exception {
        machine.command("docker", "exec sleep 60");

        assertThat(machine.lab("clean").err())
                .isEqualTo("lab: no Docker daemon answers, so nothing was removed: it is silent\n");
    }

    @Test
    void without_a_docker_command_it_says_one_sentence() throws Exception {
        machine.without("docker");

        assertThat(machine.lab("clean"))
                .isEqualTo(new LabRun(1, "", "lab: there is no docker command here, so nothing was removed\n"));
    }

    @Test
    void an_argument_that_it_does_not_know_stops_it() throws Exception {
        LabRun run = machine.lab("clean", "--al");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("--all", "--al\n");
        assertThat(machine.calls("docker")).isEmpty();
    }

    private void containers(String... lines) throws IOException {
        machine.command("docker", "cat >containers <<'END'\n" + String.join("\n", lines) + "\nEND\n" + DOCKER);
    }
}
