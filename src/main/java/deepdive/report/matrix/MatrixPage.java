package deepdive.report.matrix;

import static java.util.stream.Collectors.toMap;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Language;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A matrix as one page in both languages. The page needs no network and no script except the language toggle, which it
 * contains, and it can be read without the toggle.
 *
 * @param sheet the style sheet
 * @param toggle the script that changes the language
 * @param notes by the finding
 */
record MatrixPage(
        Matrix matrix, FindingTranslations translations, String sheet, String toggle, Map<Finding, Note> notes) {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, MatrixPage.class.getClassLoader(), MatrixPage.class.getPackageName());

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'";

    static MatrixPage of(Matrix matrix, FindingTranslations translations, String sheet, String toggle) {
        return new MatrixPage(
                matrix,
                translations,
                sheet,
                toggle,
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

    /** The content security policy: the toggle is the only script that may run. */
    String policy() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(toggle.getBytes(StandardCharsets.UTF_8));
            return POLICY.formatted(Base64.getEncoder().encodeToString(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
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
