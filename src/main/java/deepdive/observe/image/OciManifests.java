package deepdive.observe.image;

import deepdive.observe.Json;
import deepdive.observe.Output;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Finds the OCI manifest of an image in an archive (OCI image-spec, image-layout.md): {@code index.json} leads to it. */
final class OciManifests {

    private static final String INDEX = "index.json";
    private static final String BLOBS = "blobs/sha256/";
    private static final String SHA256 = "sha256:";

    private final ArchiveFiles files;

    OciManifests(ArchiveFiles files) {
        this.files = files;
    }

    /**
     * The paths of the layers in the manifest of an image, the lowest first; empty if the archive has no such manifest.
     *
     * @param config the path of the image's configuration, which is its mark
     */
    Optional<List<String>> layersOf(String config) {
        return files.at(INDEX).isEmpty() ? Optional.empty() : find(files.json(INDEX), config);
    }

    private Optional<List<String>> find(Output index, String config) {
        for (JsonNode entry : Json.read(index).path("manifests")) {
            String path = path(entry);
            if (files.at(path).isEmpty()) {
                continue;
            }
            Output output = files.json(path);
            JsonNode manifest = Json.read(output);
            if (manifest.has("manifests")) {
                Optional<List<String>> below = find(output, config);
                if (below.isPresent()) {
                    return below;
                }
            } else if (path(manifest.path("config")).equals(config)) {
                return Optional.of(layers(manifest));
            }
        }
        return Optional.empty();
    }

    private static List<String> layers(JsonNode manifest) {
        List<String> layers = new ArrayList<>();
        manifest.path("layers").forEach(layer -> layers.add(path(layer)));
        return List.copyOf(layers);
    }

    private static String path(JsonNode descriptor) {
        return BLOBS + descriptor.path("digest").asString("").replaceFirst("^" + SHA256, "");
    }
}
