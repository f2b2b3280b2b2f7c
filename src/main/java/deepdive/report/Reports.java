package deepdive.report;

import deepdive.report.matrix.HandoutCommands;
import deepdive.report.matrix.Matrix;
import deepdive.report.matrix.MatrixWriter;
import java.nio.file.Path;

/** All that is written for people from what runs left in a folder; it can be written again at any time. */
public final class Reports {

    private Reports() {}

    /**
     * Writes the reports anew.
     *
     * @param folder {@code reports}, with a folder for each engine in it, or one level further down
     * @return the matrix that was written
     */
    public static Matrix write(Path folder) {
        Matrix matrix = Matrix.read(folder, HandoutCommands.read(HandoutCommands.TABLE));
        new MatrixWriter(matrix).write(folder);
        return matrix;
    }

    /** Writes the reports of the folder that is the only argument, or of {@code reports}. */
    public static void main(String[] arguments) {
        Path folder = Path.of(arguments.length == 0 ? "reports" : arguments[0]);
        write(folder).warnings().forEach(warning -> System.err.println("warning: " + warning));
        System.out.println("written: " + folder.resolve("compatibility.html"));
    }
}
