package deepdive.observe.image;

import deepdive.observe.UnreadableOutput;
import java.util.List;
import java.util.Optional;

/**
 * A regular file of an image archive. Only these facts of its content are kept.
 *
 * @param sha256 in hexadecimal
 * @param size in bytes
 * @param text the file's text, if the file is small and no archive
 * @param tar the file's content, if the file is a tar archive, plain or compressed with gzip
 * @param problem the reason why the file cannot be a layer
 */
record StoredFile(String sha256, long size, Optional<String> text, Optional<Tar> tar, String problem) {

    /** A tar archive in a file; size and digest are those of the uncompressed archive. */
    record Tar(String sha256, long size, int entryCount, Optional<List<String>> entries) {}

    Layer asLayer(String path) {
        Tar layer = tar.orElseThrow(() -> new UnreadableOutput(
                "docker save",
                "%s (%s)".formatted(path, problem),
                "a layer that is a tar archive, plain or compressed with gzip"));
        return new Layer(path, "sha256:" + layer.sha256(), layer.size(), layer.entryCount(), layer.entries());
    }
}
