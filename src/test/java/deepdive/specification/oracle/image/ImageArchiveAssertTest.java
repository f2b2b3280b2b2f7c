package deepdive.specification.oracle.image;

import static deepdive.specification.oracle.Failures.NOBODY;
import static deepdive.specification.oracle.Failures.messageOf;
import static org.assertj.core.api.Assertions.assertThat;

import deepdive.observe.image.ArchivedImage;
import deepdive.observe.image.Blob;
import deepdive.observe.image.ImageArchive;
import deepdive.observe.image.ImageLayout;
import deepdive.observe.image.ImageManifest;
import deepdive.observe.image.Layer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ImageArchiveAssertTest {

    private static final Layer LOW = layer("sha256:1", "hello", "etc/");
    private static final Layer HIGH = layer("sha256:2", "etc/motd");
    private static final List<String> DECLARED = List.of("sha256:1", "sha256:2");
    private static final Blob BLOB = new Blob("abc", "abc", 3);

    @Test
    void should_pass_where_the_layout_is_that_of_the_store() {
        archive(LOW).hasLayout(ImageLayout.OCI, "graphdriver");
    }

    @Test
    void should_fail_where_the_layout_is_another() {
        assertThat(messageOf(() -> archive(LOW).hasLayout(ImageLayout.LEGACY, "graphdriver")))
                .isEqualTo("""
                        archive nginx.tar
                          expected:           layout: old
                          seen on the screen: OCI
                          told by the daemon: graphdriver image store
                          look at:            tar --list --verbose --file nginx.tar""");
        assertThat(messageOf(() -> archive(LOW).hasLayout(ImageLayout.OCI_CONTAINERD, "containerd")))
                .contains("layout: containerd's OCI");
    }

    @Test
    void should_pass_where_each_blob_has_its_digest_as_its_name() {
        archive(List.of(BLOB), LOW).hasBlobsNamedByTheirDigest();
    }

    @Test
    void should_fail_where_a_blob_has_another_name_or_there_are_no_blobs() {
        assertThat(messageOf(() ->
                        archive(List.of(BLOB, new Blob("abd", "abc", 3)), LOW).hasBlobsNamedByTheirDigest()))
                .contains("number of blobs: 2, not so: [abd (sha256 abc)]");
        assertThat(messageOf(() -> archive(List.of(), LOW).hasBlobsNamedByTheirDigest()))
                .contains("number of blobs: 0, not so: []");
    }

    @Test
    void should_pass_where_the_layers_are_those_that_the_daemon_declares() {
        archive(LOW, HIGH).hasAtLeastLayers(2, DECLARED).hasTheLayersThatTheDaemonDeclares(DECLARED);
    }

    @Test
    void should_fail_where_there_are_fewer_layers_than_expected_or_told() {
        assertThat(messageOf(() -> archive(LOW).hasAtLeastLayers(2, List.of("sha256:1"))))
                .contains("number of layers: at least 2", "seen on the screen: number of layers: 1");
        assertThat(messageOf(() -> archive(LOW).hasAtLeastLayers(1, DECLARED)))
                .contains("told by the daemon: number of layers: 2");
    }

    @Test
    void should_fail_where_a_digest_is_not_the_configurations_or_not_the_daemons() {
        assertThat(messageOf(() -> archive(LOW, HIGH).hasTheLayersThatTheDaemonDeclares(List.of("sha256:1"))))
                .contains("expected:           layers with the digests of the configuration: [sha256:1, sha256:2]");
        assertThat(messageOf(() -> archive(List.of("sha256:1", "sha256:3"), List.of(), LOW, HIGH)
                        .hasTheLayersThatTheDaemonDeclares(DECLARED)))
                .contains("configuration: [sha256:1, sha256:3]", "seen on the screen: [sha256:1, sha256:2]");
    }

    @Test
    void should_pass_where_a_file_is_named_by_the_images_id() {
        archive(LOW).isTheDaemonsImage(List.of("blobs/sha256/2345"), "sha256:2345");
    }

    @Test
    void should_fail_where_no_file_is_named_by_the_images_id() {
        assertThat(messageOf(() -> archive(LOW).isTheDaemonsImage(List.of("blobs/sha256/2345"), "sha256:9999")))
                .contains(
                        "expected:           the image that the daemon has by this id\n",
                        "seen on the screen: [blobs/sha256/2345]\n",
                        "told by the daemon: sha256:9999\n");
    }

    @Test
    void should_pass_where_the_only_layer_holds_one_file() {
        archive(layer("sha256:1", "hello")).hasOneLayerWithOnly("hello");
    }

    @Test
    void should_fail_where_there_is_another_file_or_layer() {
        assertThat(messageOf(() -> archive(LOW).hasOneLayerWithOnly("hello")))
                .contains("one layer, which holds hello alone", "number of layers: 1, entries [hello, etc/]");
        assertThat(messageOf(() -> archive(LOW, HIGH).hasOneLayerWithOnly("hello")))
                .contains("number of layers: 2, entries []");
    }

    @Test
    void should_pass_where_the_layers_are_what_a_container_sees_beside_what_the_daemon_adds() {
        archive(LOW, HIGH).isTheFileSystem(Set.of("hello", "etc", "etc/motd", "etc/hosts", ".dockerenv", "proc/1"));
    }

    @Test
    void should_fail_where_a_container_sees_more_or_less() {
        assertThat(messageOf(() -> archive(LOW, HIGH).isTheFileSystem(Set.of("hello", "etc", "etc/passwd"))))
                .contains(
                        "seen on the screen: number of paths: 3; only here: [etc/motd]\n",
                        "told by the daemon: number of paths: 3; only there: [etc/passwd]\n");
    }

    @Test
    void should_name_five_paths_and_say_that_there_are_more() {
        assertThat(messageOf(() ->
                        archive(layer("sha256:1", "a", "b", "c", "d", "e", "f")).isTheFileSystem(Set.of())))
                .contains("number of paths: 6; only here: [a, b, c, d, e] and more");
    }

    @Test
    void should_fail_where_the_oci_manifest_has_the_layers_in_another_order() {
        ArchivedImage image = new ArchivedImage(
                manifest(), DECLARED, List.of(LOW, HIGH), Optional.of(List.of("blobs/sha256/2", "blobs/sha256/1")));

        assertThat(messageOf(() -> archive(image, List.of()).hasTheLayersThatTheDaemonDeclares(DECLARED)))
                .contains(
                        "the OCI manifest and manifest.json list the layers in the same order: [blobs/sha256/1, blobs/sha256/2]",
                        "[blobs/sha256/2, blobs/sha256/1]");
    }

    private static Layer layer(String diffId, String... entries) {
        return new Layer(diffId, diffId, 0, entries.length, Optional.of(List.of(entries)));
    }

    private static ImageArchiveAssert archive(Layer... layers) {
        return archive(List.of(), layers);
    }

    private static ImageArchiveAssert archive(List<Blob> blobs, Layer... layers) {
        return archive(List.of(layers).stream().map(Layer::diffId).toList(), blobs, layers);
    }

    private static ImageArchiveAssert archive(List<String> diffIds, List<Blob> blobs, Layer... layers) {
        return archive(new ArchivedImage(manifest(), diffIds, List.of(layers), Optional.empty()), blobs);
    }

    private static ImageArchiveAssert archive(ArchivedImage image, List<Blob> blobs) {
        return ImageArchiveAssert.assertThat(
                new ImageArchive(ImageLayout.OCI, List.of(image), blobs), "nginx.tar", NOBODY);
    }

    private static ImageManifest manifest() {
        return new ImageManifest("config", List.of("nginx:latest"), List.of("blobs/sha256/1", "blobs/sha256/2"));
    }
}
