package deepdive.observe.image;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Reads the files of an image archive from the stream. A file's first bytes, not its name, tell its format. */
final class StoredFileReader {

    private static final int MOST_TEXT_EACH = 4 << 20;
    private static final int HEAD = 512;

    private final EntryNames names = new EntryNames();
    private int textLeft = 4 * MOST_TEXT_EACH;

    StoredFile read(InputStream content, long declaredSize) throws IOException {
        Sha256Stream stored = new Sha256Stream(content);
        PushbackInputStream in = new PushbackInputStream(stored, HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.unread(head);
        if (startsWith(head, 0x1f, 0x8b)) {
            return archive(stored, in, false);
        } else if (TarEntries.mayBeginWith(head)) {
            return archive(stored, in, true);
        }
        Optional<String> text = Optional.empty();
        if (declaredSize <= Math.min(MOST_TEXT_EACH, textLeft)) {
            text = Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            textLeft -= (int) declaredSize;
        }
        String problem = startsWith(head, 0x28, 0xb5, 0x2f, 0xfd) ? "compressed with zstd" : "no tar archive";
        return finish(stored, text, Optional.empty(), problem);
    }

    private StoredFile archive(Sha256Stream stored, InputStream in, boolean plain) throws IOException {
        EntryNames.OfLayer layer = names.new OfLayer();
        Optional<StoredFile.Tar> tar = Optional.empty();
        String problem = "";
        try {
            Sha256Stream unpacked = plain ? stored : new Sha256Stream(gunzip(in));
            list(plain ? in : unpacked, layer);
            unpacked.drain();
            tar = Optional.of(new StoredFile.Tar(unpacked.sha256(), unpacked.size(), layer.count(), layer.finish()));
        } catch (IOException e) {
            // If the whole archive was cut off, finish() fails as well.
            problem = "damaged: " + e.getMessage();
        }
        return finish(stored, Optional.empty(), tar, problem);
    }

    private static StoredFile finish(
            Sha256Stream stored, Optional<String> text, Optional<StoredFile.Tar> tar, String problem)
            throws IOException {
        stored.drain();
        return new StoredFile(stored.sha256(), stored.size(), text, tar, problem);
    }

    private static InputStream gunzip(InputStream in) throws IOException {
        return GzipCompressorInputStream.builder()
                .setInputStream(in)
                .setDecompressConcatenated(true)
                .get();
    }

    private static void list(InputStream in, EntryNames.OfLayer layer) throws IOException {
        TarEntries entries = new TarEntries(in);
        for (Optional<TarArchiveEntry> entry = entries.next(); entry.isPresent(); entry = entries.next()) {
            String path = TarEntries.path(entry.get().getName());
            layer.add(entry.get().isDirectory() && !path.endsWith("/") ? path + "/" : path);
        }
    }

    private static boolean startsWith(byte[] head, int... magic) {
        for (int i = 0; i < magic.length; i++) {
            if (i >= head.length || (head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
