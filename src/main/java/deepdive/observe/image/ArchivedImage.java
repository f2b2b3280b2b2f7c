package deepdive.observe.image;

import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.SortedSet;

/**
 * An image in an archive.
 *
 * @param manifest what {@code manifest.json} says of it
 * @param diffIds what its configuration says of its layers, {@code sha256:…}, the lowest first
 * @param layers what the layers are, the lowest first
 */
public record ArchivedImage(ImageManifest manifest, List<String> diffIds, List<Layer> layers) {

    public ArchivedImage {
        diffIds = List.copyOf(diffIds);
        layers = List.copyOf(layers);
    }

    /**
     * The file system that a container of the image sees at its start: the layers put on one another, what one deletes
     * ({@code .wh.name}, {@code .wh..wh..opq}) taken out of those below.
     *
     * @return paths without a slash at either end
     * @throws UnreadableOutput if a layer's entries were too many to be kept
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
