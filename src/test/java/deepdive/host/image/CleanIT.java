package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.EngineCatalogue;
import deepdive.host.RunLabel;
import deepdive.host.disposable.SharedNetwork;
import deepdive.host.existing.SomeonesDaemon;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code ./lab clean} on a daemon of the test. The daemon has things of other people and images that are made from older
 * files.
 */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CleanIT {

    private static final String[] FOR_LONG = {"sleep", "infinity"};

    private final SomeonesDaemon daemon = SomeonesDaemon.start();
    private final Images older;
    private final Path certificates;
    private final List<String> users = new ArrayList<>();

    CleanIT(@TempDir Path folders, @TempDir Path certificates) throws IOException {
        this.certificates = certificates;
        for (String folder : List.of(
                "common",
                "go",
                "host",
                "toolbox",
                "registry",
                "debian",
                "debian-course",
                "debian-course-marks",
                "nginx",
                "hello-world")) {
            Files.createDirectories(folders.resolve(folder));
            Files.writeString(folders.resolve(folder + "/Dockerfile"), "ARG BASE\nFROM ${BASE}\nCMD [\"older\"]\n");
        }
        older = new Images(daemon.client(), folders, EngineCatalogue.load().courseBaseImage());
    }

    @BeforeAll
    void fill() {
        daemon.fill();
    }

    @BeforeEach
    void aRunOfTodaysFiles() {
        daemon.images().markOutdated(List.of());
    }

    @AfterEach
    void removeUsers() {
        users.forEach(
                user -> daemon.client().removeContainerCmd(user).withForce(true).exec());
        users.clear();
    }

    @AfterAll
    void close() {
        daemon.close();
    }

    @Test
    void no_image_of_todays_files_is_removed() throws Exception {
        Set<String> before = everything();

        assertThat(clean(daemon)).isEqualTo("lab: the last run found no image outdated\nlab: gave back 0 MB\n");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_image_of_older_files_is_removed_and_nothing_else() throws Exception {
        Set<String> before = everything();
        String image = outdatedImage();

        assertThat(clean(daemon)).startsWith("lab: removed " + image + "\n");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_image_that_is_used_again_is_no_longer_outdated() {
        Set<String> before = everything();
        older.markOutdated(List.of());
        assertThat(everything()).anyMatch(line -> line.contains(OutdatedImages.MARK));

        daemon.images().markOutdated(List.of());

        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void an_outdated_image_in_use_is_kept_and_its_user_named() throws Exception {
        String image = outdatedImage();
        users.add(daemon.runs(image, "antiga", create -> {}, FOR_LONG));
        Set<String> before = everything();

        assertThat(clean(daemon)).startsWith("lab: kept " + image + ": in use by antiga\n");
        assertThat(everything()).isEqualTo(before);

        removeUsers();
        assertThat(clean(daemon)).startsWith("lab: removed " + image + "\n");
    }

    @Test
    void a_volume_of_the_mirror_goes_when_an_image_that_it_was_filled_from_is_gone() throws Exception {
        Set<String> before = everything();
        String debian = daemon.images().idOf(daemon.debian());
        MirrorVolume current = volume(Map.of(StudentImage.DEBIAN, debian));
        MirrorVolume old = volume(Map.of(StudentImage.DEBIAN, debian, StudentImage.NGINX, "sha256:1"));

        assertThat(clean(daemon)).contains("lab: removed the volume " + old.name() + "\n");

        daemon.client().removeVolumeCmd(current.name()).exec();
        assertThat(everything()).isEqualTo(before);
    }

    private MirrorVolume volume(Map<StudentImage, String> ids) {
        MirrorVolume volume = new MirrorVolume(ids);
        daemon.client()
                .createVolumeCmd()
                .withName(volume.name())
                .withLabels(volume.labels())
                .exec();
        return volume;
    }

    @Test
    void while_a_run_is_under_way_all_means_the_outdated_images() throws Exception {
        Set<String> before = everything();
        String image = outdatedImage();
        users.add(daemon.runs(
                daemon.debian(), "host", create -> create.withLabels(RunLabel.OF_THIS_PROCESS.asMap()), FOR_LONG));

        assertThat(clean(daemon, "--all"))
                .startsWith("lab: kept everything that a run under way may need; its containers: host\n"
                        + "lab: removed " + image + "\n");

        removeUsers();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void all_leaves_what_others_have_and_nothing_of_ours() throws Exception {
        try (SomeonesDaemon full = SomeonesDaemon.start()) {
            full.fill();
            String used = full.images().student(StudentImage.COURSE_DEBIAN);
            full.runs(used, "curioso", create -> {}, FOR_LONG);
            full.client().tagImageCmd(used, "deepdive/minha", "v1").exec();
            Map<String, Set<String>> theirs = withoutOurs(full);
            SharedNetwork.ensure(full.client());
            MirrorVolume mirror = new MirrorVolume(Map.of(StudentImage.DEBIAN, "sha256:1"));
            full.client().createVolumeCmd().withName(mirror.name()).exec();
            Map<String, String> student = Map.of(RunLabel.KEY, RunLabel.unique().value());
            full.client()
                    .createVolumeCmd()
                    .withName("de-aluno")
                    .withLabels(student)
                    .exec();
            full.runs(full.debian(), "de-aluno", create -> create.withLabels(student), FOR_LONG);

            assertThat(clean(full, "--all").lines())
                    .contains(
                            "lab: removed the container de-aluno",
                            "lab: removed the volume de-aluno",
                            "lab: removed the volume " + mirror.name(),
                            "lab: removed the network " + SharedNetwork.NAME)
                    .anyMatch(line -> line.startsWith("lab: kept " + used) && line.endsWith(": in use by curioso"));

            assertThat(withoutOurs(full)).isEqualTo(theirs);
            assertThat(everything(full)).noneMatch(line -> line.contains("deepdive/toolbox:"));
        }
    }

    private Set<String> everything() {
        return everything(daemon);
    }

    private static Set<String> everything(SomeonesDaemon of) {
        of.host().daemon().awaitListIsUpToDate();
        return of.everything();
    }

    private String outdatedImage() {
        String image = older.toolboxBase();
        daemon.images().markOutdated(List.of());
        return image;
    }

    /** Descriptions of containers, image names, networks and volumes. The names of our own images are left out. */
    private static Map<String, Set<String>> withoutOurs(SomeonesDaemon daemon) {
        return everything(daemon).stream()
                .flatMap(line -> Arrays.stream(line.split("\\[|, |\\]"))
                        .skip(line.startsWith("image ") ? 1 : 0)
                        .filter(part -> !part.matches("deepdive/[a-z-]+:[0-9a-f]{12}|debian:trixie"))
                        .map(part -> Map.entry(line.split("\\[")[0], part)))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private String clean(SomeonesDaemon on, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("./lab", "clean"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(on.environment(certificates));
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
