package deepdive.observe.image;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Reads the entries of a tar archive, one after the other. A damaged archive causes an {@link IOException}. */
final class TarEntries {

    private final TarArchiveInputStream tar;
    private final byte[] buffer = new byte[64 * 1024];

    TarEntries(InputStream in) {
        tar = new TarArchiveInputStream(in, "UTF-8");
    }

    /**
     * Whether a tar archive may begin with these bytes: with a header, or with the zeros of an archive without entries.
     */
    static boolean mayBeginWith(byte[] head) {
        if (head.length < 512) {
            return false;
        }
        int zeros = 0;
        while (zeros < 512 && head[zeros] == 0) {
            zeros++;
        }
        try {
            return zeros == 512 || TarUtils.verifyCheckSum(head);
        } catch (IllegalArgumentException e) {
            return false; // There is no number in the place of a header's checksum.
        }
    }

    /** The next entry; after this call, {@link #content()} is the entry's content. */
    Optional<TarArchiveEntry> next() throws IOException {
        skipContent();
        TarArchiveEntry entry = tar.getNextEntry();
        if (entry != null && !entry.isCheckSumOK()) {
            throw new IOException("a damaged header of the entry " + entry.getName());
        }
        return Optional.ofNullable(entry);
    }

    /**
     * Skips the rest of an entry, because the library allocates a new buffer for every few kilobytes. A sparse file's
     * declared size may be much larger than its data.
     */
    private void skipContent() throws IOException {
        TarArchiveEntry current = tar.getCurrentEntry();
        if (current != null && !current.isSparse()) {
            while (tar.read(buffer, 0, buffer.length) >= 0) {
                // The bytes are not needed.
            }
        }
    }

    InputStream content() {
        return tar;
    }

    /** A path without {@code ./} and slashes at its beginning; slashes at its end stay. */
    static String path(String name) {
        int start = 0;
        while (name.startsWith("/", start) || name.startsWith("./", start)) {
            start = name.indexOf('/', start) + 1;
        }
        return name.equals(".") ? "" : name.substring(start);
    }
}
