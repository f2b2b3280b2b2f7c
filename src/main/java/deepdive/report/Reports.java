package deepdive.report;

import deepdive.report.document.Document;
import deepdive.report.document.DocumentWriter;
import deepdive.report.document.ReportFailed;
import deepdive.report.document.Sources;
import deepdive.report.document.text.Translations;
import deepdive.report.matrix.HandoutCommandTable;
import deepdive.report.matrix.Matrix;
import deepdive.report.matrix.MatrixUnwritable;
import deepdive.report.matrix.MatrixWriter;
import java.nio.file.Path;

/** All that is written for people from what runs left in a folder; it can be written again at any time. */
public final class Reports {

    private Reports() {}

    /**
     * Writes the compatibility matrix anew.
     *
     * @param folder {@code reports}, with a folder for each engine in it, or one level further down
     * @return the matrix that was written
     */
    public static Matrix writeMatrix(Path folder) {
        return writeMatrix(folder, Sources.here());
    }

    private static Matrix writeMatrix(Path folder, Sources sources) {
        Matrix matrix = Matrix.read(folder, HandoutCommandTable.read(HandoutCommandTable.TABLE));
        new MatrixWriter(matrix, Translations.read(sources.features())).write(folder);
        return matrix;
    }

    /**
     * Writes the living document anew.
     *
     * @param folder as for the matrix
     * @return where it begins, and what is missing from it
     */
    public static Document writeDocument(Path folder) {
        return new DocumentWriter(Sources.here()).writeTo(folder);
    }

    /** @param arguments the folder of the reports, and that of the features; both are the project's own by default */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "reports");
        Sources here = Sources.here();
        Sources sources = arguments.length > 1 ? new Sources(Path.of(arguments[1])) : here;
        try {
            writeMatrix(folder, sources).warnings().forEach(Reports::warn);
            Document document = new DocumentWriter(sources).writeTo(folder);
            document.missing().forEach(Reports::warn);
            System.out.println("written: " + document.index() + ", " + folder.resolve("compatibility.html"));
        } catch (ReportFailed | MatrixUnwritable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void warn(String warning) {
        System.err.println("warning: " + warning);
    }
}
