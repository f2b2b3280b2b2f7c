package deepdive.report.atlas;

import deepdive.evidence.Atlas;
import deepdive.report.document.text.Translations;
import deepdive.report.matrix.HandoutCommandTable;
import deepdive.report.matrix.Matrix;
import deepdive.report.matrix.MatrixWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the atlas: the kept results, and the matrix that is made from them. */
public final class AtlasFolder {

    /** The place in the repository. */
    public static final Path KEPT = Path.of("docs/atlas");

    private final Path folder;

    /** @param folder the place; it may be missing */
    public AtlasFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * The atlas; an empty one if there is none yet.
     *
     * @throws AtlasUnreadable if the file is not an atlas
     */
    public Atlas read() {
        Path file = file();
        if (!Files.exists(file)) {
            return Atlas.EMPTY;
        }
        try {
            return Atlas.read(Files.readString(file)).orElseThrow(() -> new AtlasUnreadable(file, "it is no atlas"));
        } catch (IOException e) {
            throw new AtlasUnreadable(file, String.valueOf(e.getMessage()));
        }
    }

    /** The file of the results; it may be missing. */
    Path file() {
        return folder.resolve(Atlas.FILE);
    }

    /** Writes the atlas, its matrix as a baseline, and the page that tells how the atlas was made. */
    void write(Atlas atlas, Translations translations) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve(Atlas.FILE), atlas.json());
            new MatrixWriter(matrix(atlas), translations).write(folder);
            // The page needs the style sheets of the document, which has the same page.
            Files.deleteIfExists(folder.resolve("compatibility.html"));
            Files.writeString(folder.resolve("README.md"), new AtlasReadme(atlas).text());
        } catch (IOException e) {
            throw new UncheckedIOException("The atlas cannot be written to " + folder, e);
        }
    }

    /** The matrix of an atlas. */
    public static Matrix matrix(Atlas atlas) {
        return Matrix.of(new AtlasRuns(atlas).runs(), HandoutCommandTable.read(HandoutCommandTable.TABLE));
    }
}
