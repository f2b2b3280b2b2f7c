package deepdive.report.matrix;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a matrix to files. */
public final class MatrixWriter {

    private static final String NAME = "compatibility";
    private static final String SHEET = "matrix.css";

    private final Matrix matrix;

    public MatrixWriter(Matrix matrix) {
        this.matrix = matrix;
    }

    /**
     * Writes {@code compatibility.json}, {@code .md} and {@code .html} into a folder, which is made if it is not there.
     * Each file is either the old one or the new one, never a part.
     *
     * @throws MatrixUnwritable if the folder or a file cannot be written
     */
    public void write(Path reports) {
        write(reports, ".json", MatrixJson.of(matrix));
        write(reports, ".md", MatrixMarkdown.of(matrix));
        write(reports, ".html", MatrixHtml.of(matrix, sheet()));
    }

    private static void write(Path folder, String ending, String text) {
        Path file = folder.resolve(NAME + ending);
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve("." + NAME + ending + ".part");
            try {
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new MatrixUnwritable(file, e);
        }
    }

    private static String sheet() {
        try (InputStream in = MatrixWriter.class.getResourceAsStream(SHEET)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The matrix's style sheet cannot be read: " + SHEET, e);
        }
    }
}
