package deepdive.report.document.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A text in both languages. A page contains both and the style sheet shows one; a text without translation is always shown.
 * Text between backticks is written as code.
 *
 * @param pt the Portuguese text
 * @param en the English text
 * @param only the language of a text without translation; empty if there is one
 */
public record Bilingual(String pt, String en, Optional<Language> only) implements Content {

    /** A text and its translation. */
    public static Bilingual of(String pt, String en) {
        return new Bilingual(pt, en, Optional.empty());
    }

    /** A text that has no translation. */
    public static Bilingual only(Language language, String text) {
        return new Bilingual(text, text, Optional.of(language));
    }

    /** A text that is the same in both, such as a command. */
    public static Bilingual same(String text) {
        return of(text, text);
    }

    /** The text in a language; without translation, the text that exists. */
    public String in(Language language) {
        return language == Language.PT ? pt : en;
    }

    /** True if both languages have the same text, such as a command. */
    public boolean isSame() {
        return only.isEmpty() && pt.equals(en);
    }

    /** Both texts, changed in the same way. */
    public Bilingual map(UnaryOperator<String> change) {
        return new Bilingual(change.apply(pt), change.apply(en), only);
    }

    /** True if both texts are blank. */
    public boolean isBlank() {
        return pt.isBlank() && en.isBlank();
    }

    @Override
    public boolean isEmptyContent() {
        return pt.isEmpty() && en.isEmpty();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (only.isPresent()) {
            span(output, only.get(), "", in(only.get()));
        } else if (isSame()) {
            HtmlText.inline(output, pt);
        } else {
            span(output, Language.PT, " class=\"t\"", pt);
            span(output, Language.EN, " class=\"t\"", en);
        }
    }

    private static void span(TemplateOutput output, Language language, String attributes, String text) {
        output.writeContent("<span lang=\"" + language.tag() + "\"" + attributes + ">");
        HtmlText.inline(output, text);
        output.writeContent("</span>");
    }
}
