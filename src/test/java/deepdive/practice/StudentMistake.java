package deepdive.practice;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A line of {@code mistakes.tsv}, which says what each cell means.
 *
 * @param told the sentence, without the mark {@code !}
 * @param mendable whether the exercise can still be done
 */
record StudentMistake(String task, int before, int terminal, String typed, String told, boolean mendable) {

    static List<StudentMistake> all() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/practice/mistakes.tsv")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(StudentMistake::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StudentMistake read(String line) {
        String[] cells = line.split("\t", -1);
        boolean mendable = !cells[4].startsWith("!");
        return new StudentMistake(
                cells[0],
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                cells[3],
                mendable ? cells[4] : cells[4].substring(1),
                mendable);
    }

    boolean counts() {
        return told.equals("ok");
    }

    boolean isQuiet() {
        return told.equals("quiet");
    }

    /** A script that is true when the page tells what it must. */
    String condition() {
        String notice = "document.querySelector('#notice').textContent";
        return told.startsWith("~")
                ? "new RegExp(" + quoted("^" + told.substring(1) + "$") + ").test(" + notice + ")"
                : notice + " === " + quoted(told);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
