package deepdive.observe.image;

import deepdive.observe.Json;
import deepdive.observe.Output;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Follows the digests from {@code index.json}: to manifests, or to further indices, which the containerd store has for
 * images of several platforms. Attestations and what the archive does not hold (other platforms) are passed over.
 */
final class OciIndex {

    private static final String START = "index.json";
    private static final String ATTESTATION = "vnd.docker.reference.type";

    private final StoredFiles files;
    private final Set<String> visited = new HashSet<>();
    private final List<OciManifest> manifests = new ArrayList<>();

    private OciIndex(StoredFiles files) {
        this.files = files;
    }

    static List<OciManifest> manifests(StoredFiles files) {
        OciIndex index = new OciIndex(files);
        if (files.at(START).isPresent()) {
            index.follow(START, "");
        }
        return List.copyOf(index.manifests);
    }

    private void follow(String path, String digest) {
        Output output = files.json(path);
        JsonNode node = Json.read(output);
        JsonNode further = node.path("manifests");
        if (further.isArray()) {
            for (JsonNode descriptor : further) {
                String next = digest(output, descriptor);
                boolean attestation = descriptor.path("annotations").has(ATTESTATION);
                if (!attestation && files.at(path(next)).isPresent() && visited.add(next)) {
                    follow(path(next), next);
                }
            }
        } else if (node.path("config").isObject() && node.path("layers").isArray()) {
            List<String> layers = new ArrayList<>();
            for (JsonNode layer : node.path("layers")) {
                layers.add(digest(output, layer));
            }
            manifests.add(new OciManifest(digest, digest(output, node.path("config")), layers));
        } else {
            throw output.unreadable(Json.quote(node), "an OCI index or manifest");
        }
    }

    private static String digest(Output output, JsonNode descriptor) {
        String digest = descriptor.path("digest").asString("");
        if (!digest.matches("sha256:[0-9a-f]{64}")) {
            throw output.unreadable(Json.quote(descriptor), "a descriptor with a digest");
        }
        return digest;
    }

    private static String path(String digest) {
        return "blobs/" + digest.replace(':', '/');
    }
}
