package deepdive.observe.image;

import deepdive.observe.Json;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;
import tools.jackson.databind.JsonNode;

/**
 * What {@code docker save} writes, of any engine. It is read once, as a stream: of a file nothing is kept but its
 * digests, and of a layer the names of its entries.
 *
 * @param layout how it is laid out
 * @param images those that {@code manifest.json} lists; at least one
 * @param blobs the files {@code blobs/sha256/…}, in the order of the archive; none in the legacy layout
 */
public record ImageArchive(ImageLayout layout, List<ArchivedImage> images, List<Blob> blobs) {

    private static final String MANIFEST = "manifest.json";
    private static final String BLOB = "blobs/sha256/[0-9a-f]{64}";

    public ImageArchive {
        images = List.copyOf(images);
        blobs = List.copyOf(blobs);
    }

    /**
     * Reads an archive to its end; the stream is not closed.
     *
     * @throws UnreadableOutput if it is no tar archive or was cut off, has no {@code manifest.json}, or lacks a
     *     configuration or a layer of which that tells; also if a layer is neither plain nor compressed with gzip
     */
    public static ImageArchive read(InputStream archive) {
        ArchiveFiles files = ArchiveFiles.read(archive);
        Output manifest = files.json(MANIFEST);
        List<ArchivedImage> images = ImageManifest.read(manifest).stream()
                .map(image -> image(files, image))
                .toList();
        List<Blob> blobs = files.files().entrySet().stream()
                .filter(file -> file.getKey().matches(BLOB))
                .map(file -> new Blob(
                        file.getKey().substring(file.getKey().lastIndexOf('/') + 1),
                        file.getValue().sha256(),
                        file.getValue().size()))
                .toList();
        return new ImageArchive(layout(files, Json.read(manifest)), images, blobs);
    }

    /** The blobs that are not what their names say. */
    public List<Blob> mismatchedBlobs() {
        return blobs.stream().filter(blob -> !blob.matchesName()).toList();
    }

    /** The first image, which is the only one if one was saved. */
    public ArchivedImage image() {
        return images.get(0);
    }

    /** The first image's layers, the lowest first. */
    public List<Layer> layers() {
        return image().layers();
    }

    /** What the first image's configuration says of its layers. */
    public List<String> diffIds() {
        return image().diffIds();
    }

    /** {@link ArchivedImage#files()} of the first image. */
    public SortedSet<String> files() {
        return image().files();
    }

    private static ArchivedImage image(ArchiveFiles files, ImageManifest manifest) {
        Output config = files.json(manifest.config());
        JsonNode content = Json.read(config);
        JsonNode diffIds = content.path("rootfs").path("diff_ids");
        if (!diffIds.isArray()) {
            throw config.unreadable(Json.quote(content), "a configuration with rootfs.diff_ids");
        }
        return new ArchivedImage(
                manifest,
                Json.strings(config, diffIds, "rootfs.diff_ids"),
                manifest.layers().stream()
                        .map(path -> files.need(path, "a layer").asLayer(path))
                        .toList());
    }

    private static ImageLayout layout(ArchiveFiles files, JsonNode manifest) {
        if (files.at("oci-layout").isEmpty()) {
            return ImageLayout.LEGACY;
        }
        // An image saved by its id is in no `repositories`; LayerSources are told of it all the same.
        boolean graphDriver =
                files.at("repositories").isPresent() || manifest.path(0).has("LayerSources");
        return graphDriver ? ImageLayout.OCI : ImageLayout.OCI_CONTAINERD;
    }
}
