package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The names of images that are made from today's files. HostWithImagesIT compares them with images that are built. */
class CurrentImagesTest {

    private static final String BASE = "debian:trixie";

    private final EngineCatalogue catalogue = EngineCatalogue.load();
    private final Map<String, String> ids = new HashMap<>();
    private List<Engine> engines = List.of(catalogue.named("26.1"), catalogue.named("26.1+containerd"));

    @TempDir
    private Path folders;

    @Test
    void a_daemon_with_a_base_image_has_what_is_made_from_that() throws IOException {
        ids.put(BASE, "sha256:1");

        assertThat(repositories(names()))
                .containsExactly(
                        "deepdive/debian",
                        "deepdive/hello-world",
                        "deepdive/host",
                        "deepdive/host",
                        "deepdive/nginx",
                        "deepdive/registry");
    }

    @Test
    void a_daemon_with_all_of_them_has_what_is_made_from_those() throws IOException {
        haveAll();

        assertThat(repositories(names()))
                .contains("deepdive/toolbox", "deepdive/debian-course")
                .filteredOn("deepdive/host-with-images"::equals)
                .as("one for each image store")
                .hasSize(2);
    }

    @Test
    void images_of_docker_hub_serve_as_well() throws IOException {
        haveAll();
        Set<String> withOurs = names();
        Set.of("debian:latest", "nginx:latest", "hello-world:latest").forEach(name -> ids.put(name, "sha256:" + name));
        haveAll();

        assertThat(names()).containsAll(withOurs);
        assertThat(repositories(names()))
                .filteredOn("deepdive/host-with-images"::equals)
                .hasSize(4);
    }

    @Test
    void an_engine_whose_base_image_is_not_there_has_none() throws IOException {
        ids.put(BASE, "sha256:1");
        Set<String> before = names();
        engines = List.of(catalogue.named("26.1"), catalogue.named("20.10"));

        assertThat(names()).isEqualTo(before);
    }

    @Test
    void an_engine_from_source_has_a_toolchain_and_an_image_over_that_of_packages() throws IOException {
        engines = List.of(catalogue.named("source:27.5.1"), catalogue.named("source:27.5.1+containerd"));
        haveAll();

        assertThat(repositories(names()))
                .contains("deepdive/go")
                .filteredOn(List.of("deepdive/host-from-source", "deepdive/host-with-images")::contains)
                .as("one build, and its images once for each store")
                .containsExactly("deepdive/host-from-source", "deepdive/host-with-images", "deepdive/host-with-images");
    }

    @Test
    void other_sources_make_another_image_in_the_same_way() throws IOException {
        engines = List.of(catalogue.named("source:27.5.1"));
        haveAll();
        Set<String> before = names();
        engines = List.of(catalogue.named("source:27.5.0"));

        assertThat(names().stream().filter(name -> !before.contains(name)))
                .singleElement()
                .asString()
                .startsWith("deepdive/host-from-source:");
    }

    @Test
    void a_changed_file_makes_others() throws IOException {
        ids.put(BASE, "sha256:1");
        Set<String> before = names();
        write("common", "changed");

        assertThat(names()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    @Test
    void another_base_image_of_the_same_name_makes_others() throws IOException {
        ids.put(BASE, "sha256:1");
        Set<String> before = names();
        ids.put(BASE, "sha256:2");

        assertThat(names()).hasSameSizeAs(before).doesNotContainAnyElementsOf(before);
    }

    /** Adds each image that can be made to the daemon, until there is no more image to make. */
    private void haveAll() throws IOException {
        ids.put(BASE, "sha256:1");
        for (int had = 0; had < ids.size(); ) {
            had = ids.size();
            names().forEach(name -> ids.put(name, "sha256:" + name));
        }
    }

    private Set<String> names() throws IOException {
        for (String folder : List.of(
                "go",
                "host",
                "toolbox",
                "registry",
                "debian",
                "debian-course",
                "debian-course-marks",
                "nginx",
                "hello-world")) {
            write(folder, folder);
        }
        if (!Files.exists(folders.resolve("common"))) {
            write("common", "");
        }
        return CurrentImages.names(folders, BASE, engines, ids);
    }

    private void write(String folder, String text) throws IOException {
        Files.createDirectories(folders.resolve(folder));
        Files.writeString(folders.resolve(folder + "/Dockerfile"), text);
    }

    private static List<String> repositories(Set<String> names) {
        return names.stream().map(name -> name.replaceFirst(":.*", "")).sorted().collect(Collectors.toList());
    }
}
