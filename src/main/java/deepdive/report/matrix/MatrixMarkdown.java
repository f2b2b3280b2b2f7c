package deepdive.report.matrix;

import static deepdive.report.document.text.Markdown.code;
import static deepdive.report.document.text.Markdown.codeInTable;
import static deepdive.report.document.text.Markdown.inline;
import static deepdive.report.document.text.Markdown.row;
import static deepdive.report.document.text.Markdown.rule;
import static deepdive.report.document.text.Markdown.text;

import deepdive.report.document.text.Markdown;
import deepdive.report.matrix.FindingText.LabelledText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A matrix as a page in GitLab's Markdown, in English. */
final class MatrixMarkdown {

    private final Matrix matrix;
    private final StringBuilder page = new StringBuilder();

    private MatrixMarkdown(Matrix matrix) {
        this.matrix = matrix;
    }

    static String of(Matrix matrix) {
        MatrixMarkdown markdown = new MatrixMarkdown(matrix);
        markdown.write();
        return markdown.page.toString();
    }

    private void write() {
        page.append("# " + en("title") + "\n\n");
        matrix.warnings()
                .forEach(warning -> page.append("> ⚠ ").append(text(warning)).append("\n>\n"));
        if (!matrix.warnings().isEmpty()) {
            page.append('\n');
        }
        engines();
        rows("exercises", "exercise", matrix.exercises(), false);
        rows("commands", "command", matrix.commands(), true);
        List<Note> notes = Note.of(matrix);
        for (Verdict verdict : Note.VERDICTS) {
            notes(
                    verdict,
                    notes.stream().filter(note -> note.verdict() == verdict).toList());
        }
    }

    private static String en(String key) {
        return MatrixMessages.say(key).en();
    }

    private void engines() {
        page.append("## ").append(en("engines")).append("\n\n");
        page.append(row(head("")));
        page.append(rule(matrix.engines().size() + 1));
        for (MatrixFact fact : MatrixFact.ALL) {
            List<String> cells = new ArrayList<>(List.of(fact.name().en()));
            matrix.engines().forEach(engine -> cells.add(text(fact.on(engine).en())));
            page.append(row(cells));
        }
        page.append('\n');
    }

    private void rows(String title, String first, List<MatrixRow> rows, boolean commands) {
        page.append("## ").append(en(title)).append("\n\n").append(row(head(en(first))));
        page.append(rule(matrix.engines().size() + 1));
        for (MatrixRow row : rows) {
            String name =
                    commands ? codeInTable(row.title().en()) : text(row.title().en());
            List<String> cells = new ArrayList<>(List.of((codeInTable(row.id()) + " " + name).strip()));
            matrix.engines().forEach(engine -> cells.add(cell(row.on(engine).verdict())));
            page.append(row(cells));
        }
        page.append('\n');
    }

    private List<String> head(String first) {
        List<String> cells = new ArrayList<>(List.of(first));
        for (Column engine : matrix.engines()) {
            String marks = MatrixFact.marks(engine).stream()
                    .map(mark -> "<br>**" + mark.en() + "**")
                    .collect(Collectors.joining());
            cells.add(text(engine.id()) + marks);
        }
        return cells;
    }

    private static String cell(Verdict verdict) {
        String word = verdict.sign() + " " + verdict.word();
        return verdict == Verdict.BROKEN || verdict == Verdict.DIVERGES ? "**" + word + "**" : word;
    }

    private void notes(Verdict verdict, List<Note> notes) {
        if (notes.isEmpty()) {
            return;
        }
        page.append("## ").append(MatrixMessages.title(verdict).en()).append("\n\n");
        notes.forEach(this::note);
        page.append('\n');
    }

    private void note(Note note) {
        page.append("- ")
                .append(note.rows().stream().map(Markdown::code).collect(Collectors.joining(", ")))
                .append(" on ")
                .append(note.engines().stream().map(Markdown::text).collect(Collectors.joining(", ")))
                .append(": ")
                .append(text(note.finding().name()))
                .append(" (")
                .append(code(note.finding().scenario()))
                .append(")\n");
        for (LabelledText line : FindingText.lines(note.finding())) {
            String said = line.text().en();
            page.append("  - ")
                    .append(line.label().en())
                    .append(": ")
                    .append(line.isCommand() ? code(said) : inline(said))
                    .append('\n');
        }
    }
}
