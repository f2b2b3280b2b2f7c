package deepdive.observe.image;

import static deepdive.observe.image.TinyArchive.layer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import deepdive.observe.UnreadableOutput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnreadableArchiveTest {

    private static final byte[] LAYER = layer("hello");

    @Test
    void nothing_is_no_archive() {
        refused(new byte[0], "a tar archive", "there is nothing");
    }

    @Test
    void text_is_no_archive() {
        refused(
                "Error response from daemon: reference does not exist\n".getBytes(StandardCharsets.UTF_8),
                "a tar archive",
                "Error response from daemon: reference does not exist");
    }

    @Test
    void an_archive_compressed_as_a_whole_is_none() {
        refused(TinyArchive.gzip(TinyArchive.oci(LAYER).bytes()), "a tar archive", "");
    }

    @Test
    void an_archive_that_was_cut_off_anywhere_is_refused() {
        for (TinyArchive archive :
                List.of(TinyArchive.legacy(LAYER), TinyArchive.oci(LAYER), TinyArchive.containerd(LAYER))) {
            byte[] whole = archive.bytes();
            for (int length = 0; length < whole.length - 512; length += 256) {
                byte[] cut = Arrays.copyOf(whole, length);
                assertThatExceptionOfType(UnreadableOutput.class)
                        .as("%d bytes of %d", length, whole.length)
                        .isThrownBy(() -> ImageArchive.read(new ByteArrayInputStream(cut)));
            }
        }
    }

    @Test
    void an_archive_without_manifest_json_is_refused() {
        TinyArchive archive = TinyArchive.oci(LAYER);
        archive.entries.remove("manifest.json");

        refused(archive.bytes(), "JSON at “manifest.json”", "oci-layout repositories");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[{\"Config\":", "{}", "[]", "oops"})
    void a_manifest_that_is_none_is_refused(String manifest) {
        refused(TinyArchive.oci(LAYER).put("manifest.json", manifest).bytes(), "", manifest);
    }

    @Test
    void a_layer_or_a_configuration_that_is_not_there_is_refused() {
        TinyArchive archive = TinyArchive.legacy(LAYER);
        String config = archive.path(".json");
        String missing = TinyArchive.manifest(config, List.of("x/layer.tar"), "");

        refused(archive.put("manifest.json", missing).bytes(), "a layer at “x/layer.tar”", "");
        refused(
                archive.put("manifest.json", TinyArchive.manifest("x.json", List.of(), ""))
                        .bytes(),
                "JSON at “x.json”",
                "");
    }

    @Test
    void a_configuration_without_diff_ids_is_refused() {
        TinyArchive archive = TinyArchive.legacy(LAYER);

        refused(archive.put(archive.path(".json"), "{\"os\":\"linux\"}").bytes(), "rootfs.diff_ids", "linux");
    }

    @Test
    void a_layer_with_another_compression_is_refused() {
        TinyArchive archive = TinyArchive.legacy(LAYER);
        archive.entries.put(archive.path("layer.tar"), new byte[] {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd, 0});

        refused(archive.bytes(), "plain or compressed with gzip", "compressed with zstd");
    }

    @Test
    void a_damaged_layer_is_refused() {
        TinyArchive archive = TinyArchive.containerd(LAYER);
        String path = archive.read().layers().get(0).path();
        byte[] gzip = TinyArchive.gzip(LAYER);
        gzip[gzip.length - 6] ^= 1;
        archive.entries.put(path, gzip);

        refused(archive.bytes(), "a layer that is a tar archive", "damaged");
    }

    @Test
    void a_damaged_header_is_refused() {
        byte[] archive = TinyArchive.legacy(LAYER).bytes();
        archive[2 * 512] ^= 1;

        refused(archive, "a whole tar archive", "a damaged header of the entry");
    }

    @Test
    void a_stream_that_fails_is_an_archive_that_is_not_whole() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("connection reset");
            }
        };

        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ImageArchive.read(failing))
                .withMessageContaining("connection reset")
                .withCauseInstanceOf(IOException.class);
    }

    @Test
    void a_file_system_of_too_many_entries_is_not_told_in_part() {
        Layer layer = new Layer("x/layer.tar", "", 1, 200_000, Optional.empty());
        ArchivedImage image = new ArchivedImage(
                new ImageManifest("x.json", List.of(), List.of()),
                List.of(),
                List.of(layer),
                java.util.Optional.empty());

        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(image::files)
                .withMessageContaining("200000 entries");
    }

    private static void refused(byte[] archive, String expected, String found) {
        assertThatExceptionOfType(UnreadableOutput.class)
                .isThrownBy(() -> ImageArchive.read(new ByteArrayInputStream(archive)))
                .satisfies(e -> assertThat(e.command()).startsWith("docker save"))
                .satisfies(e -> assertThat(e.expected()).contains(expected))
                .withMessageContaining(found);
    }
}
