package deepdive.observe.image;

import java.util.List;
import java.util.Optional;

/**
 * A layer of an image in an archive. The layer is a tar archive, too.
 *
 * @param path the layer's path in the manifest
 * @param diffId {@code sha256:} and the SHA-256 of the layer without compression, in hexadecimal
 * @param size the uncompressed size, in bytes
 * @param entryCount the number of files, directories, links and whiteouts
 * @param entries the paths in the layer's order, without a slash at the beginning; a directory has a slash at the end;
 *     empty if the archive's layers have too many entries to be kept in memory
 */
public record Layer(String path, String diffId, long size, int entryCount, Optional<List<String>> entries) {

    public Layer {
        entries = entries.map(List::copyOf);
    }
}
