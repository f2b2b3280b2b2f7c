package deepdive.report.matrix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A matrix as one page that needs nothing else: no network, no script. */
final class MatrixHtml {

    private static final String TITLE = "Which exercise holds on which Docker";
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'";

    private final Matrix matrix;
    private final List<Note> notes;
    private final Map<Finding, Note> byFinding = new LinkedHashMap<>();
    private final Html html = new Html();

    private MatrixHtml(Matrix matrix) {
        this.matrix = matrix;
        this.notes = Note.of(matrix);
        notes.forEach(note -> byFinding.put(note.finding(), note));
    }

    /** @param sheet the page's style */
    static String of(Matrix matrix, String sheet) {
        return new MatrixHtml(matrix).page(sheet);
    }

    private String page(String sheet) {
        html.open("html", "lang", "en").open("head");
        html.empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark");
        html.line().element("title", TITLE).line().style(sheet).close().line();
        html.open("body").open("main").element("h1", TITLE).line();
        warnings();
        engines();
        table("exercises", "Exercises", "Exercise", matrix.exercises(), "span");
        table("commands", "Commands", "Command", matrix.commands(), "code");
        for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.DIVERGES, Verdict.NOT_APPLICABLE, Verdict.NOT_RUN)) {
            notes(verdict);
        }
        return html.page();
    }

    private void warnings() {
        if (!matrix.warnings().isEmpty()) {
            html.open("section", "class", "warnings", "aria-label", "Warnings").open("ul");
            matrix.warnings().forEach(warning -> html.element("li", warning));
            html.close().close().line();
        }
    }

    private void engines() {
        begin("engines", "Engines", "Fact");
        for (Fact fact : Fact.ALL) {
            html.open("tr").element("th", fact.name(), "scope", "row");
            matrix.engines().forEach(engine -> html.element("td", fact.on(engine)));
            html.close().line();
        }
        end();
    }

    private void table(String id, String title, String first, List<Row> rows, String nameTag) {
        begin(id, title, first);
        for (Row row : rows) {
            html.open("tr").open("th", "scope", "row").element("span", row.id(), "class", "id");
            if (!row.title().isEmpty()) {
                html.element(nameTag, row.title());
            }
            html.close();
            matrix.engines().forEach(engine -> cell(row.on(engine)));
            html.close().line();
        }
        end();
    }

    /** A table that scrolls by itself, by keyboard too, with the engines as its head. */
    private void begin(String id, String title, String first) {
        html.element("h2", title, "id", id);
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
        html.open("table").open("thead").open("tr").element("th", first, "scope", "col");
        for (Column engine : matrix.engines()) {
            html.open("th", "scope", "col").text(engine.id());
            Fact.marks(engine).forEach(mark -> html.text(" ").element("strong", mark, "class", "mark"));
            html.close();
        }
        html.close().close().open("tbody").line();
    }

    private void end() {
        html.close().close().close().line();
    }

    private void cell(Cell cell) {
        Verdict verdict = cell.verdict();
        String word = verdict.sign() + " " + verdict.word();
        html.open("td", "class", verdict.word().replace(' ', '-'));
        if (cell.findings().isEmpty()) {
            html.text(word);
        } else {
            Note note = byFinding.get(cell.findings().get(0));
            html.element("a", word, "href", "#note-" + note.number());
        }
        html.close();
    }

    private void notes(Verdict verdict) {
        List<Note> those =
                notes.stream().filter(note -> note.verdict() == verdict).toList();
        if (!those.isEmpty()) {
            html.element("h2", Wording.title(verdict));
            those.forEach(this::note);
        }
    }

    private void note(Note note) {
        html.open("article", "id", "note-" + note.number(), "tabindex", "-1");
        html.element("h3", note.finding().name());
        html.element(
                "p",
                "%s on %s; scenario %s"
                        .formatted(
                                String.join(", ", note.rows()),
                                String.join(", ", note.engines()),
                                note.finding().scenario()),
                "class",
                "where");
        List<Wording.Line> lines = Wording.lines(note.finding());
        if (!lines.isEmpty()) {
            html.open("dl");
            for (Wording.Line line : lines) {
                html.element("dt", line.label()).open("dd");
                inline(line.text());
                html.close();
            }
            html.close();
        }
        html.close().line();
    }

    private void inline(String text) {
        for (Inline.Part part : Inline.parts(text)) {
            switch (part.kind()) {
                case TEXT -> html.text(part.text());
                case CODE -> html.element("code", part.text());
                case LINK -> html.element("a", part.text(), "href", part.text(), "rel", "noreferrer");
            }
        }
    }
}
