package deepdive.observe.image;

import deepdive.observe.Json;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.io.InputStream;
import java.util.List;
import java.util.SortedSet;
import tools.jackson.databind.JsonNode;

/**
 * An image archive that {@code docker save} of any engine wrote. The archive is read once, as a stream: only the files'
 * digests and the names of the layers' entries are kept.
 *
 * @param layout the archive's layout
 * @param images the images in {@code manifest.json}; at least one
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
     * @throws UnreadableOutput if the stream is no tar archive or was cut off, if {@code manifest.json} is missing, if
     *     a configuration or a layer that the manifest names is missing, or if a layer is neither plain nor compressed
     *     with gzip
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

    /** The blobs with a name that is not the content's SHA-256. */
    public List<Blob> mismatchedBlobs() {
        return blobs.stream().filter(blob -> !blob.matchesName()).toList();
    }

    /** The first image of the archive. */
    public ArchivedImage image() {
        return images.get(0);
    }

    /** The first image's layers, the lowest first. */
    public List<Layer> layers() {
        return image().layers();
    }

    /** The layers' digests in the first image's configuration. */
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
                        .toList(),
                new OciManifests(files).layersOf(manifest.config()));
    }

    private static ImageLayout layout(ArchiveFiles files, JsonNode manifest) {
        if (files.at("oci-layout").isEmpty()) {
            return ImageLayout.LEGACY;
        }
        // An image that was saved by its id is not in `repositories`, but LayerSources is always there.
        boolean graphDriver =
                files.at("repositories").isPresent() || manifest.path(0).has("LayerSources");
        return graphDriver ? ImageLayout.OCI : ImageLayout.OCI_CONTAINERD;
    }
}
