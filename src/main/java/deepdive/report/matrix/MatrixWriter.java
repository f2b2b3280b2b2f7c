package deepdive.report.matrix;

import deepdive.report.document.text.Translations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a matrix to files. */
public final class MatrixWriter {

    private static final String NAME = "compatibility";
    private static final List<String> SHEETS =
            List.of("/deepdive/report/document/palette.css", "matrix.css", "/deepdive/report/document/language.css");
    private static final String TOGGLE = "/deepdive/report/document/language.js";

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
        String sheet = SHEETS.stream().map(MatrixWriter::resource).collect(Collectors.joining());
        return MatrixPage.of(matrix, new FindingTranslations(translations), sheet, resource(TOGGLE))
                .html();
    }

    private static String resource(String name) {
        try (InputStream in = MatrixWriter.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("A part of the matrix's page cannot be read: " + name, e);
        }
    }
}
