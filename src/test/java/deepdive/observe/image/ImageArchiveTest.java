package deepdive.observe.image;

import static deepdive.observe.image.TinyArchive.layer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImageArchiveTest {

    private static final byte[] LOWER = layer("bin/", "bin/sh", "etc/", "etc/hosts");
    private static final byte[] UPPER = layer("etc/", "etc/.wh.hosts", "hello");

    static Stream<Arguments> layouts() {
        return Stream.of(
                Arguments.of(ImageLayout.LEGACY, TinyArchive.legacy(LOWER, UPPER)),
                Arguments.of(ImageLayout.OCI, TinyArchive.oci(LOWER, UPPER)),
                Arguments.of(ImageLayout.OCI_CONTAINERD, TinyArchive.containerd(LOWER, UPPER)));
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void every_layout_is_known(ImageLayout layout, TinyArchive archive) {
        ImageArchive read = archive.read();

        assertThat(read.layout()).isEqualTo(layout);
        assertThat(read.image().manifest().repoTags()).containsExactly("tiny:latest");
        assertThat(read.blobs()).hasSize(layout == ImageLayout.LEGACY ? 0 : 4);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void a_layer_without_compression_has_the_digest_that_the_configuration_tells(
            ImageLayout layout, TinyArchive archive) {
        ImageArchive read = archive.read();

        assertThat(read.diffIds())
                .containsExactly("sha256:" + TinyArchive.sha256(LOWER), "sha256:" + TinyArchive.sha256(UPPER));
        assertThat(read.layers()).extracting(Layer::diffId).isEqualTo(read.diffIds());
        assertThat(read.layers()).extracting(Layer::size).containsExactly((long) LOWER.length, (long) UPPER.length);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_entries_of_a_layer_are_listed(ImageLayout layout, TinyArchive archive) {
        List<Layer> layers = archive.read().layers();

        assertThat(layers.get(0).entries()).contains(List.of("bin/", "bin/sh", "etc/", "etc/hosts"));
        assertThat(layers.get(1).entries()).contains(List.of("etc/", "etc/.wh.hosts", "hello"));
        assertThat(layers.get(1).entryCount()).isEqualTo(3);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void the_layers_on_one_another_are_the_file_system(ImageLayout layout, TinyArchive archive) {
        assertThat(archive.read().files()).containsExactly("bin", "bin/sh", "etc", "hello");
    }

    @Test
    void blobs_are_what_their_names_say() {
        assertThat(TinyArchive.containerd(LOWER).read().mismatchedBlobs()).isEmpty();
    }

    @Test
    void a_blob_that_is_not_what_its_name_says_is_found() {
        TinyArchive archive = TinyArchive.oci(LOWER, UPPER);
        String path = "blobs/sha256/" + TinyArchive.sha256(LOWER);
        archive.entries.put(path, UPPER);

        assertThat(archive.read().mismatchedBlobs())
                .containsExactly(new Blob(TinyArchive.sha256(LOWER), TinyArchive.sha256(UPPER), UPPER.length));
    }

    @Test
    void an_image_saved_by_its_id_is_in_no_repositories() {
        TinyArchive archive = TinyArchive.oci(LOWER);
        archive.entries.remove("repositories");
        ImageManifest manifest = archive.read().image().manifest();
        archive.put(
                "manifest.json", TinyArchive.manifest(manifest.config(), manifest.layers(), ",\"LayerSources\":{}"));

        assertThat(archive.read().layout()).isEqualTo(ImageLayout.OCI);
    }

    @Test
    void a_layer_may_be_a_link_to_one_that_was_saved_before() {
        TinyArchive archive = TinyArchive.legacy(LOWER, LOWER);
        List<String> paths = archive.read().image().manifest().layers();
        archive.entries.put(paths.get(1), ("->../" + paths.get(0)).getBytes());

        assertThat(archive.read().layers())
                .extracting(Layer::diffId)
                .isEqualTo(archive.read().diffIds());
    }

    @Test
    void a_blob_too_large_to_be_kept_is_digested_to_its_end() {
        TinyArchive archive = TinyArchive.oci(LOWER);
        archive.blob("attestation ".repeat(500_000));

        assertThat(archive.read().mismatchedBlobs()).isEmpty();
    }

    @Test
    void several_images_may_be_in_an_archive() {
        TinyArchive archive = TinyArchive.oci(LOWER);
        String one = new String(archive.entries.get("manifest.json")).replaceAll("^\\[|\\]$", "");
        archive.put("manifest.json", "[" + one + "," + one + "]");

        assertThat(archive.read().images()).hasSize(2);
    }

    @Test
    void names_beyond_what_memory_allows_are_counted_only() {
        EntryNames names = new EntryNames();
        EntryNames.OfLayer first = names.new OfLayer();
        first.add("a");
        assertThat(first.finish()).contains(List.of("a"));

        EntryNames.OfLayer second = names.new OfLayer();
        for (int i = 0; i < EntryNames.MOST; i++) {
            second.add("b");
        }
        assertThat(second.finish()).isEqualTo(Optional.empty());
        assertThat(second.count()).isEqualTo(EntryNames.MOST);
    }

    @Test
    void both_manifests_of_an_oci_archive_are_read() {
        byte[] low = TinyArchive.layer("low");
        byte[] high = TinyArchive.layer("high");

        ArchivedImage image = TinyArchive.oci(low, high).read().image();

        assertThat(image.ociLayers()).contains(image.manifest().layers());
        assertThat(image.hasOneOrderOfLayers()).isTrue();
        assertThat(TinyArchive.containerd(low, high).read().image().hasOneOrderOfLayers())
                .isTrue();
        assertThat(TinyArchive.legacy(low, high).read().image().ociLayers()).isEmpty();
        assertThat(TinyArchive.ociInAnotherOrder(low, high).read().image().hasOneOrderOfLayers())
                .isFalse();
    }
}
