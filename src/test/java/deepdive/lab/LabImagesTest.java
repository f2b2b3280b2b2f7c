package deepdive.lab;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The base images that lab makes or pulls, on a machine of replaced commands. */
class LabImagesTest extends OnLabMachine {

    private static final Path LAB = LabMachine.LAB;

    @ParameterizedTest
    @CsvSource({
        "'',                          trixie",
        "-Dengine=,                   trixie",
        "-Dengine=26.1,               trixie",
        "-Dengine=26.1+containerd,    trixie",
        "'-Dengine=20.10,26.1',       bookworm trixie",
        "'-Dengine=20.10+containerd,28.5', bookworm forky trixie",
        "-Dengine=all,                bookworm forky trixie",
        "-Dengine=27.5,               sid trixie",
        "-Dengine=existing,           trixie",
        "-Dengine=source:29.7.2,      forky trixie",
        "-Dengine=source:25.0.16,     trixie",
        "-Dengine=source:25.0.17+containerd, forky trixie",
        "-Dengine=source:26.0.0,      trixie",
        "'-Dengine=20.10,source:docker-v29.0.0', bookworm forky trixie",
        "-Dengine=source:./moby,      forky trixie",
        "-Dengine=99,                 trixie"
    })
    void an_engine_needs_its_own_suite_and_the_courses(String argument, String suites) throws Exception {
        machine.images().set("DEEPDIVE_IMAGES", "hub");

        machine.lab("up", argument);

        assertThat(machine.calls("docker pull"))
                .containsExactly(Stream.of(suites.split(" "))
                        .map(s -> "docker pull debian:" + s)
                        .toArray(String[]::new));
    }

    @Test
    void debian_provides_only_the_images_that_are_missing() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "debian");

        LabRun run = machine.lab("up", "-Dengine=20.10,26.1");

        assertThat(run)
                .isEqualTo(new LabRun(
                        0, "lab: making debian:bookworm with mmdebstrap\nlab: importing debian:bookworm\n", ""));
        assertThat(machine.calls("mmdebstrap")).singleElement().asString().contains(" bookworm ");
        assertThat(machine.calls("docker import"))
                .singleElement()
                .asString()
                .contains("CMD [\"bash\"]", "LABEL deepdive.base=mmdebstrap")
                .endsWith(" debian:bookworm");
        assertThat(machine.calls("docker pull", "docker manifest")).isEmpty();
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void hub_pulls_without_asking_first() throws Exception {
        machine.images().set("DEEPDIVE_IMAGES", "hub");

        assertThat(machine.lab("up").out()).isEqualTo("lab: pulling debian:trixie\n");
        assertThat(machine.calls("docker manifest", "mmdebstrap")).isEmpty();
    }

    @Test
    void docker_hub_is_asked_once_and_used_if_it_answers() throws Exception {
        machine.images().hubAnswers();

        machine.lab("up", "-Dengine=all");

        assertThat(machine.calls("docker manifest")).hasSize(1);
        assertThat(machine.calls("docker pull")).hasSize(3);
    }

    @Test
    void docker_hub_is_asked_once_and_done_without_if_it_refuses() throws Exception {
        machine.images();

        machine.lab("up", "-Dengine=all");

        assertThat(machine.calls("docker manifest")).hasSize(1);
        assertThat(machine.calls("mmdebstrap")).hasSize(3);
    }

    @Test
    void docker_hub_has_five_seconds_to_answer() throws Exception {
        machine.images().hubHangs();

        LabRun run = machine.lab("up");

        assertThat(run.out()).contains("making debian:trixie");
        assertThat(run.duration()).isLessThan(Duration.ofSeconds(7));
    }

    @Test
    void an_unknown_source_of_images_names_the_two() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "nonsense");

        LabRun run = machine.lab("up");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("DEEPDIVE_IMAGES", "hub", "debian", "nonsense");
    }

    @Test
    void a_failing_mmdebstrap_is_quoted_with_its_suite() throws Exception {
        machine.set("DEEPDIVE_IMAGES", "debian").command("mmdebstrap", "echo 'E: mirror unreachable' >&2; exit 25");

        LabRun run = machine.lab("up", "-Dengine=20.10");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("failed: making debian:bookworm", "E: mirror unreachable", "Next:");
        assertThat(machine.calls("docker import")).isEmpty();
        assertThat(machine.temporaryFiles()).isEmpty();
    }

    @Test
    void a_machine_without_mmdebstrap_or_debians_keys_gets_both() throws Exception {
        Files.delete(machine.root.resolve("usr/share/keyrings/debian-archive-keyring.gpg"));

        assertThat(machine.lab("up", "-Dengine=20.10").out())
                .startsWith("lab: installing mmdebstrap debian-archive-keyring\n");
    }

    @Test
    void two_labs_at_once_make_an_image_once() throws Exception {
        machine.images().command("mmdebstrap", "sleep 0.5; touch \"$5\"");

        Process first = machine.start("first", "up");
        Process second = machine.start("second", "up");

        assertThat(machine.await("first", first).exitCode()).isZero();
        assertThat(machine.await("second", second).exitCode()).isZero();
        assertThat(machine.calls("docker import")).hasSize(1);
    }
}
