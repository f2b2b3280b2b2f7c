package deepdive.report.matrix;

import static deepdive.report.matrix.Wording.say;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A matrix as one page in both languages that needs nothing else: no network, and no script but the document's language
 * toggle, which it brings, and works without.
 */
final class MatrixHtml {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%s'; base-uri 'none'";

    private final Matrix matrix;
    private final Retelling retelling;
    private final List<Note> notes;
    private final Map<Finding, Note> byFinding = new LinkedHashMap<>();
    private final Html html = new Html();

    MatrixHtml(Matrix matrix, Retelling retelling) {
        this.matrix = matrix;
        this.retelling = retelling;
        this.notes = Note.of(matrix);
        notes.forEach(note -> byFinding.put(note.finding(), note));
    }

    /**
     * The page, in the language that ran until its reader chooses.
     *
     * @param sheet its style
     * @param toggle the script that changes its language
     */
    String page(String sheet, String toggle) {
        Language language = retelling.language(matrix);
        Bilingual title = say("title");
        html.open("html", "lang", language.tag()).open("head");
        html.empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY.formatted(digest(toggle)))
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark");
        html.line()
                .element("title", title.in(language), "data-pt", title.pt(), "data-en", title.en())
                .line()
                .style(sheet)
                .script(toggle)
                .close()
                .line();
        html.open("body").open("main");
        head(language);
        html.element("h1", title).line();
        warnings();
        engines();
        table("exercises", "exercise", matrix.exercises(), row -> html.element("span", retelling.title(row)));
        table("commands", "command", matrix.commands(), row -> html.element("code", row.title()));
        for (Verdict verdict : List.of(Verdict.BROKEN, Verdict.DIVERGES, Verdict.NOT_APPLICABLE, Verdict.NOT_RUN)) {
            notes(verdict);
        }
        return html.page();
    }

    private static String digest(String script) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The way to the document, and the toggle as the document's pages have it. */
    private void head(Language language) {
        html.open("header").open("a", "href", "index.html").say(say("document")).close();
        html.open("fieldset", "class", "languages", "aria-label", "Idioma · Language");
        for (Language each : Language.values()) {
            String id = "to-" + each.tag();
            List<String> radio =
                    new ArrayList<>(List.of("type", "radio", "name", "language", "id", id, "value", each.tag()));
            if (each == language) {
                radio.addAll(List.of("checked", "checked"));
            }
            html.empty("input", radio.toArray(String[]::new));
            html.element("label", each == Language.PT ? "Português" : "English", "for", id, "lang", each.tag());
        }
        html.close().close().line();
    }

    private void warnings() {
        if (!matrix.warnings().isEmpty()) {
            html.open("section", "class", "warnings", "aria-labelledby", "warnings");
            html.element("h2", say("warnings"), "id", "warnings").open("ul", "lang", "en");
            matrix.warnings().forEach(warning -> html.element("li", warning));
            html.close().close().line();
        }
    }

    private void engines() {
        begin("engines", "fact");
        for (Fact fact : Fact.ALL) {
            html.open("tr").element("th", fact.name(), "scope", "row");
            matrix.engines().forEach(engine -> html.element("td", fact.on(engine)));
            html.close().line();
        }
        end();
    }

    private void table(String id, String first, List<Row> rows, Consumer<Row> title) {
        begin(id, first);
        for (Row row : rows) {
            html.open("tr").open("th", "scope", "row").element("span", row.id(), "class", "id");
            if (!row.title().isEmpty()) {
                title.accept(row);
            }
            html.close();
            matrix.engines().forEach(engine -> cell(row.on(engine)));
            html.close().line();
        }
        end();
    }

    /** A table that scrolls by itself, by keyboard too, with the engines as its head. */
    private void begin(String id, String first) {
        html.element("h2", say(id), "id", id);
        html.open("div", "class", "scroll", "role", "region", "aria-labelledby", id, "tabindex", "0");
        html.open("table").open("thead").open("tr").element("th", say(first), "scope", "col");
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
        Bilingual word = Wording.word(verdict).map(text -> verdict.sign() + " " + text);
        html.open("td", "class", verdict.style());
        if (cell.findings().isEmpty()) {
            html.say(word);
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
        html.element("h3", retelling.name(note.finding()));
        html.element(
                "p",
                say(
                        "where",
                        String.join(", ", note.rows()),
                        String.join(", ", note.engines()),
                        note.finding().scenario()),
                "class",
                "where");
        List<Retelling.Line> lines = retelling.lines(note.finding());
        if (!lines.isEmpty()) {
            html.open("dl");
            for (Retelling.Line line : lines) {
                html.element("dt", line.label()).element("dd", line.text());
            }
            html.close();
        }
        html.close().line();
    }
}
