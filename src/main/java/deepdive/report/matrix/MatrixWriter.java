package deepdive.report.matrix;

import deepdive.report.document.text.PageParts;
import deepdive.report.document.text.Translations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a matrix to files. */
public final class MatrixWriter {

    private static final String NAME = "compatibility";
    private final Matrix matrix;
    private final Translations translations;

    /** @param translations of the scenarios, for the page in both languages */
    public MatrixWriter(Matrix matrix, Translations translations) {
        this.matrix = matrix;
        this.translations = translations;
    }

    /**
     * Writes {@code compatibility.json}, {@code .md} and {@code .html} into a folder, and makes the folder if it is missing.
     * A reader sees the old file or the new file, never a part of one.
     *
     * @throws MatrixUnwritable if the folder or a file cannot be written
     */
    public void write(Path reports) {
        write(reports, ".json", MatrixJson.of(matrix));
        write(reports, ".md", MatrixMarkdown.of(matrix));
        write(reports, ".html", page());
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

    private String page() {
        return MatrixPage.of(
                        matrix,
                        new FindingTranslations(translations),
                        PageParts.with("/deepdive/report/matrix/matrix.css"))
                .html();
    }
}
