package deepdive.report.proof;

import deepdive.evidence.Statement;
import deepdive.evidence.WrongAnswer;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.MessageBundle;
import deepdive.report.document.text.PageParts;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Locale;

/**
 * The report of the mutants as one page in both languages.
 *
 * @param parts the style sheet and the script that changes the language
 */
record MutantPage(MutantReport report, PageParts parts) {

    private static final MessageBundle MESSAGES = new MessageBundle("/deepdive/report/proof/messages");

    private static final double MILLIS = 1000.0;

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, MutantPage.class.getClassLoader(), MutantPage.class.getPackageName());

    static MutantPage of(MutantReport report) {
        return new MutantPage(report, PageParts.with("/deepdive/report/proof/mutants.css"));
    }

    String html() {
        StringOutput html = new StringOutput();
        TEMPLATES.render("mutants.jte", this, html);
        return html.toString();
    }

    static Bilingual say(String key, Object... values) {
        return MESSAGES.say(key, values);
    }

    static Bilingual oracle(WrongAnswer wrong) {
        return say("oracle." + MutantJson.word(wrong));
    }

    /** The kinds of wrong answers, for the table of figures. */
    static List<WrongAnswer> oracles() {
        return List.of(WrongAnswer.values());
    }

    static Bilingual in(Statement statement) {
        return Bilingual.of(statement.in("pt"), statement.in("en"));
    }

    static Bilingual seconds(java.time.Duration time) {
        double seconds = time.toMillis() / MILLIS;
        return Bilingual.of(
                String.format(Locale.forLanguageTag("pt-BR"), "%.1f s", seconds),
                String.format(Locale.ENGLISH, "%.1f s", seconds));
    }
}
