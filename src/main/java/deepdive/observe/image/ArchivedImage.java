package deepdive.observe.image;

import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * An image in an archive.
 *
 * @param manifest the image's entry in {@code manifest.json}
 * @param diffIds the layers' digests in the image's configuration, {@code sha256:…}, the lowest first
 * @param layers the layers in the archive, the lowest first
 * @param ociLayers the paths of the layers in the image's OCI manifest, the lowest first; empty if the archive has no such manifest
 */
public record ArchivedImage(
        ImageManifest manifest, List<String> diffIds, List<Layer> layers, Optional<List<String>> ociLayers) {

    public ArchivedImage {
        diffIds = List.copyOf(diffIds);
        layers = List.copyOf(layers);
    }

    /** Tells whether the OCI manifest, if there is one, names the layers of {@code manifest.json} in the same order. */
    public boolean hasOneOrderOfLayers() {
        return ociLayers.map(manifest.layers()::equals).orElse(true);
    }

    /**
     * The file system that a container of the image sees at its start: all layers, without the files that a higher
     * layer deletes ({@code .wh.name}, {@code .wh..wh..opq}).
     *
     * @return paths without a slash at either end
     * @throws UnreadableOutput if a layer has too many entries to be kept
     */
    public SortedSet<String> files() {
        LayeredFiles files = new LayeredFiles();
        for (Layer layer : layers) {
            files.add(layer.entries()
                    .orElseThrow(() -> new UnreadableOutput(
                            "docker save",
                            "%s: %d entries".formatted(layer.path(), layer.entryCount()),
                            "at most %d entries in all layers".formatted(EntryNames.MOST))));
        }
        return files.paths();
    }
}
