package deepdive.evidence;

import java.util.List;
import java.util.Optional;

/**
 * The content of a saved image.
 *
 * @param layout {@code LEGACY}, {@code OCI} or {@code OCI_CONTAINERD}
 * @param layers from the base up
 */
public record Archive(String image, String layout, List<LayerSummary> layers) implements Evidence {

    public static final String MEDIA_TYPE = "application/x.deepdive.archive+json";

    /** The archive that an attachment's text holds; empty if the text holds none. */
    public static Optional<Archive> read(String body) {
        return EvidenceJson.read(body, Archive.class);
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String name() {
        return "image";
    }

    /**
     * A layer.
     *
     * @param path the path in the archive
     * @param size in bytes, as it is stored
     * @param diffId the digest of the uncompressed layer, {@code sha256:…}
     * @param entries the number of its files and folders
     * @param first the paths of the first entries
     */
    public record LayerSummary(String path, long size, String diffId, int entries, List<String> first) {}
}
