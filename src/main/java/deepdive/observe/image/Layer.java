package deepdive.observe.image;

import java.util.List;
import java.util.Optional;

/**
 * A layer of an image in an archive: a tar archive itself.
 *
 * @param path where the manifest says it is
 * @param diffId {@code sha256:} and the SHA-256 of the layer without compression, in hexadecimal
 * @param size without compression, in bytes
 * @param entryCount how many files, directories, links and whiteouts it holds
 * @param entries their paths without a leading slash, directories with one at the end, in the layer's order; empty
 *     if the archive's layers hold too many to be kept in memory
 */
public record Layer(String path, String diffId, long size, int entryCount, Optional<List<String>> entries) {

    public Layer {
        entries = entries.map(List::copyOf);
    }
}
