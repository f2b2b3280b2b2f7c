package deepdive.observe.image;

import java.util.List;

/**
 * An image as {@code index.json} of an archive leads to it: OCI image specification, {@code manifest.md}.
 *
 * @param digest {@code sha256:…} of the manifest itself
 * @param config {@code sha256:…} of the image's configuration
 * @param layers {@code sha256:…} of its layers as they are stored, the lowest first
 */
public record OciManifest(String digest, String config, List<String> layers) {

    public OciManifest {
        layers = List.copyOf(layers);
    }
}
