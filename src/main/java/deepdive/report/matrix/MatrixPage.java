package deepdive.report.matrix;

import static java.util.stream.Collectors.toMap;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.PageParts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A matrix as one page in both languages. The page needs no network and no script except the language toggle, which it
 * contains, and it can be read without the toggle.
 *
 * @param parts the style sheet and the script that changes the language
 * @param notes by the finding
 */
record MatrixPage(Matrix matrix, FindingTranslations translations, PageParts parts, Map<Finding, Note> notes) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, MatrixPage.class.getClassLoader(), MatrixPage.class.getPackageName());

    static MatrixPage of(Matrix matrix, FindingTranslations translations, PageParts parts) {
        return new MatrixPage(
                matrix,
                translations,
                parts,
                Note.of(matrix).stream().collect(toMap(Note::finding, Function.identity())));
    }

    String html() {
        StringOutput html = new StringOutput();
        TEMPLATES.render("matrix.jte", this, html);
        return html.toString();
    }

    /** The language until the reader chooses one. */
    Language language() {
        return matrix.language();
    }

    List<Note> notes(Verdict verdict) {
        return Note.of(matrix).stream()
                .filter(note -> note.verdict() == verdict)
                .toList();
    }

    /** The note of a cell: the note of the cell's first finding. */
    Note note(Cell cell) {
        return Optional.ofNullable(notes.get(cell.findings().get(0))).orElseThrow();
    }

    static Bilingual word(Cell cell) {
        return MatrixMessages.word(cell.verdict()).map(word -> cell.verdict().sign() + " " + word);
    }

    /** The rows, the engines and the scenario of a note. */
    static Bilingual where(Note note) {
        return MatrixMessages.say(
                "where",
                String.join(", ", note.rows()),
                String.join(", ", note.engines()),
                note.finding().scenario());
    }
}
