package deepdive.observe.image;

import deepdive.observe.Json;
import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An image in {@code manifest.json} of an archive from {@code docker save}: moby's {@code image/tarexport}.
 *
 * @param config path of the image's configuration in the archive
 * @param repoTags such as {@code debian:latest}; none if the image was saved by its id
 * @param layers paths of its layers in the archive, the lowest first
 */
public record ImageManifest(String config, List<String> repoTags, List<String> layers) {

    public ImageManifest {
        repoTags = List.copyOf(repoTags);
        layers = List.copyOf(layers);
    }

    /**
     * Reads the output of {@code jq < manifest.json}: one entry for each saved image.
     *
     * @throws UnreadableOutput if the text is no JSON, or no array of objects with {@code Config} and {@code Layers}
     */
    public static List<ImageManifest> parse(String text) {
        return read(new Output("jq < manifest.json", text));
    }

    static List<ImageManifest> read(Output output) {
        output.orEmpty("an array of images");
        JsonNode images = Json.read(output);
        if (!images.isArray() || images.isEmpty()) {
            throw output.unreadable(Json.quote(images), "an array of images");
        }
        List<ImageManifest> read = new ArrayList<>();
        for (JsonNode image : images) {
            JsonNode config = image.path("Config");
            if (!config.isString()) {
                throw output.unreadable(Json.quote(image), "an image with its Config");
            }
            read.add(new ImageManifest(
                    config.asString(),
                    Json.strings(output, image.path("RepoTags"), "RepoTags"),
                    Json.strings(output, image.path("Layers"), "Layers")));
        }
        return List.copyOf(read);
    }
}
