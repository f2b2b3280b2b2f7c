package deepdive.observe.image;

import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;

/**
 * A regular file of an image archive, as far as it matters once it has passed.
 *
 * @param sha256 in hexadecimal
 * @param size in bytes
 * @param text its text, if it is small and no archive
 * @param tar what it holds, if it is a tar archive, plain or compressed with gzip
 * @param problem why it cannot be a layer
 */
record StoredFile(String sha256, long size, Optional<String> text, Optional<Tar> tar, String problem) {

    /** A tar archive in a file: size and digest are of what is not compressed. */
    record Tar(String sha256, long size, int entryCount, Optional<List<String>> entries) {}

    Layer asLayer(String path) {
        Tar layer = tar.orElseThrow(() -> new UnreadableOutput(
                "docker save",
                "%s (%s)".formatted(path, problem),
                "a layer that is a tar archive, plain or compressed with gzip"));
        return new Layer(path, "sha256:" + layer.sha256(), layer.size(), layer.entryCount(), layer.entries());
    }
}
