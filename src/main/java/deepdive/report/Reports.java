package deepdive.report;

import deepdive.report.atlas.AtlasFolder;
import deepdive.report.atlas.AtlasPages;
import deepdive.report.document.BegunDocument;
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

/**
 * Writes all reports for people from the files that runs left in a folder. The reports can be written again at any
 * time.
 */
public final class Reports {

    private Reports() {}

    /**
     * Writes the compatibility matrix anew.
     *
     * @param folder {@code reports}, with a folder for each engine in it or one level deeper
     * @param features the folder of the features that ran. If it is not the project's, the matrix has only the commands
     *     of the hand-out that scenarios name
     * @return the matrix that was written
     */
    public static Matrix writeMatrix(Path folder, Path features) {
        boolean ofHandout = features.equals(Sources.here().features());
        HandoutCommandTable commands =
                ofHandout ? HandoutCommandTable.read(HandoutCommandTable.TABLE) : HandoutCommandTable.none();
        Matrix matrix = Matrix.read(folder, commands);
        new MatrixWriter(matrix, Translations.read(features)).write(folder);
        return matrix;
    }

    /**
     * Writes the living document anew.
     *
     * @param folder as for the matrix
     * @param features as for the matrix
     * @return the document's first page and missing parts
     */
    public static Document writeDocument(Path folder, Path features) {
        return beginDocument(folder, features).finish();
    }

    /**
     * Begins to write the living document anew: with the pages that do not need the session of the hand-out.
     *
     * @param folder as for the matrix
     * @param features as for the matrix
     * @throws ReportFailed if nothing can be written to the folder
     */
    public static BegunDocument beginDocument(Path folder, Path features) {
        BegunDocument begun = new DocumentWriter(new Sources(
                        features, Sources.here().handout(), Sources.here().sentences()))
                .begin(folder);
        if (features.equals(Sources.here().features())) {
            new AtlasPages(features, Sources.here().handout()).write(new AtlasFolder(AtlasFolder.KEPT), folder);
        }
        return begun;
    }

    /** @param arguments the folder of the reports, and that of the features; both are the project's own by default */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "reports");
        Path features =
                arguments.length > 1 ? Path.of(arguments[1]) : Sources.here().features();
        try {
            writeMatrix(folder, features).warnings().forEach(Reports::warn);
            Document document = writeDocument(folder, features);
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
