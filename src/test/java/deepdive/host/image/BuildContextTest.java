package deepdive.host.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildContextTest {

    private static final Map<String, String> ARGUMENTS = Map.of("BASE", "debian:trixie", "PACKAGES", "docker.io");

    private final Path root;
    private final Path elsewhere;

    BuildContextTest(@TempDir Path root, @TempDir Path elsewhere) {
        this.root = root;
        this.elsewhere = elsewhere;
    }

    @BeforeEach
    void imageFolders() throws IOException {
        write(root);
        write(elsewhere);
    }

    private static void write(Path folder) throws IOException {
        put(folder, "common/prompt-marks.bash", "PS1=x");
        put(folder, "host/Dockerfile", "FROM debian");
        put(folder, "host/sub/entrypoint.sh", "#!/bin/sh");
        put(folder, "nginx/Dockerfile", "FROM debian");
    }

    private static void put(Path folder, String file, String content) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, content);
    }

    @Test
    void a_digest_is_twelve_hex_digits() {
        assertThat(digest(root)).matches("[0-9a-f]{12}");
    }

    @Test
    void the_same_inputs_give_the_same_digest_wherever_and_whenever() throws IOException {
        Files.setLastModifiedTime(elsewhere.resolve("host/Dockerfile"), FileTime.fromMillis(0));

        assertThat(digest(elsewhere)).isEqualTo(digest(root));
    }

    @Test
    void the_order_of_the_arguments_does_not_matter() {
        Map<String, String> oneWay = new LinkedHashMap<>();
        oneWay.put("A", "1");
        oneWay.put("B", "2");
        Map<String, String> theOther = new LinkedHashMap<>();
        theOther.put("B", "2");
        theOther.put("A", "1");
        BuildContext context = new BuildContext(root, "host");

        assertThat(context.digest(theOther)).isEqualTo(context.digest(oneWay));
    }

    @Test
    void a_changed_file_changes_it() throws IOException {
        put(elsewhere, "host/sub/entrypoint.sh", "#!/bin/bash");

        assertThat(digest(elsewhere)).isNotEqualTo(digest(root));
    }

    @Test
    void a_changed_common_file_changes_it() throws IOException {
        put(elsewhere, "common/prompt-marks.bash", "PS1=y");

        assertThat(digest(elsewhere)).isNotEqualTo(digest(root));
    }

    @Test
    void a_file_more_or_under_another_name_changes_it() throws IOException {
        String before = digest(root);
        put(root, "host/more", "");
        String more = digest(root);
        Files.move(root.resolve("host/more"), root.resolve("host/other"));

        assertThat(digest(root)).isNotEqualTo(more).isNotEqualTo(before);
        assertThat(more).isNotEqualTo(before);
    }

    @Test
    void another_images_folder_does_not() throws IOException {
        put(elsewhere, "nginx/index.html", "<html>");

        assertThat(digest(elsewhere)).isEqualTo(digest(root));
    }

    @Test
    void an_argument_changes_it() {
        BuildContext context = new BuildContext(root, "host");

        assertThat(context.digest(Map.of("BASE", "debian:forky", "PACKAGES", "docker.io")))
                .isNotEqualTo(context.digest(ARGUMENTS));
        assertThat(context.digest(Map.of())).isNotEqualTo(context.digest(ARGUMENTS));
    }

    @Test
    void where_one_input_ends_and_the_next_begins_matters() {
        BuildContext context = new BuildContext(root, "host");

        assertThat(context.digest(Map.of("A", "1B=2"))).isNotEqualTo(context.digest(Map.of("A", "1", "B", "2")));
    }

    @Test
    void the_tar_holds_the_images_files_and_the_common_ones_and_no_others() throws IOException {
        Map<String, String> content = new TreeMap<>();
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BuildContext(root, "host").tar())) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                content.put(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
            }
        }

        assertThat(content)
                .containsOnly(
                        Map.entry("common/prompt-marks.bash", "PS1=x"),
                        Map.entry("host/Dockerfile", "FROM debian"),
                        Map.entry("host/sub/entrypoint.sh", "#!/bin/sh"));
        assertThat(new BuildContext(root, "host").dockerfile()).isIn(content.keySet());
    }

    @Test
    void an_image_without_a_folder_is_named() {
        assertThatThrownBy(() -> new BuildContext(root, "apache"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining(root.resolve("apache").toString());
    }

    private static String digest(Path folder) {
        return new BuildContext(folder, "host").digest(ARGUMENTS);
    }
}
