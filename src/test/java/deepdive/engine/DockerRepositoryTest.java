package deepdive.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import deepdive.engine.EngineSource.DockerRepository;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests the arguments for apt for engines from Docker's repository, and the choice of the real apt with a recorded
 * index.
 */
class DockerRepositoryTest {

    private static final Path INDEX = Path.of("src/test/resources/engine/bookworm.packages");

    private final EngineCatalogue catalogue = EngineCatalogue.load();

    @TempDir
    private Path folder;

    @Test
    void apts_line_and_key_are_those_that_docker_documents() {
        Engine engine = catalogue.named("27");

        assertThat(engine.source()).isInstanceOfSatisfying(DockerRepository.class, repository -> {
            assertThat(repository.aptLine(engine.suite()))
                    .isEqualTo("deb [signed-by=/etc/apt/keyrings/docker.asc]"
                            + " https://download.docker.com/linux/debian bookworm stable");
            assertThat(repository.key()).isEqualTo("https://download.docker.com/linux/debian/gpg");
        });
    }

    @ParameterizedTest
    @CsvSource({"27, 5:27.*", "27.5, 5:27.5.*", "27.5.1, 5:27.5.1-*", "29, 5:29.*"})
    void daemon_and_cli_are_asked_for_at_the_same_version(String id, String pattern) {
        assertThat(catalogue.named(id).packages())
                .containsExactly("docker-ce=" + pattern, "docker-ce-cli=" + pattern, "containerd.io");
    }

    @ParameterizedTest
    @CsvSource({
        "23, 23.0.6",
        "24, 24.0.9",
        "25, 25.0.5",
        "26, 26.1.4",
        "27, 27.5.1",
        "28, 28.5.2",
        "29, 29.8.2",
        "27.5, 27.5.1",
        "27.5.0, 27.5.0",
        "28.0, 28.0.1",
        "28.0.1, 28.0.1",
        "29.4.1, 29.4.1",
    })
    void apt_picks_the_newest_release_that_the_id_names(String id, String release) throws Exception {
        Apt apt = withIndex(Files.readString(INDEX));

        assertThat(apt.wouldInstall(catalogue.named(id).packages()))
                .isEqualTo(Map.of(
                        "docker-ce", "5:" + release + "-1~debian.12~bookworm",
                        "docker-ce-cli", "5:" + release + "-1~debian.12~bookworm",
                        "containerd.io", "2.3.6-1~debian.12~bookworm"));
    }

    @Test
    void apt_has_no_release_that_is_not_in_the_index() throws Exception {
        Apt apt = withIndex(Files.readString(INDEX));
        List<String> packages = catalogue.named("27.5.2").packages();

        assertThatThrownBy(() -> apt.wouldInstall(packages))
                .hasMessageContaining("Version '5:27.5.2-*' for 'docker-ce' was not found");
    }

    @Test
    void one_release_is_not_taken_for_another_that_begins_alike() throws Exception {
        Apt apt = withIndex(Files.readString(INDEX).replace("5:28.5.2-", "5:28.0.10-"));

        assertThat(apt.wouldInstall(catalogue.named("28.0.1").packages()))
                .containsEntry("docker-ce", "5:28.0.1-1~debian.12~bookworm");
    }

    @Test
    void release_28_0_0_is_refused_and_the_reason_told() {
        assertThatThrownBy(() -> catalogue.named("28.0.0"))
                .isInstanceOf(UnknownEngine.class)
                .hasMessageContainingAll("28.0.0", "ipset", "Choose 28.0.1");
    }

    /**
     * An apt that has the catalogue's line for bookworm, with the recorded repository's address instead of Docker's.
     */
    private Apt withIndex(String index) throws Exception {
        assumeThat(Apt.isHere()).as("apt is here").isTrue();
        Apt apt = new Apt(folder);
        Engine engine = catalogue.named("27");
        DockerRepository docker = (DockerRepository) engine.source();
        String line = new DockerRepository(apt.address(), docker.version()).aptLine(engine.suite());
        apt.serve(index, engine.suite(), line);
        return apt;
    }
}
