package deepdive.report.document.picture;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.regex.Matcher;

/**
 * A picture of what was observed.
 *
 * @param kind {@code network}, {@code packets}, {@code layers} or {@code life}
 * @param language the one that the page opens in
 * @param title what it shows
 * @param description the same in words, for those who do not see it
 * @param svg the drawing, without a title
 */
public record Picture(String kind, Language language, Bilingual title, Bilingual description, String svg) {

    /** The drawing with its title and description: safe to be put into a page as it is. */
    public String titled() {
        return svg.replaceFirst("<svg ", "<svg role=\"img\" ")
                .replaceFirst(
                        ">", Matcher.quoteReplacement(">" + element("title", title) + element("desc", description)));
    }

    private String element(String name, Bilingual text) {
        return "<" + name + " data-pt=\"" + attribute(text.pt()) + "\" data-en=\"" + attribute(text.en()) + "\">"
                + Svg.escaped(text.in(language)) + "</" + name + ">";
    }

    private static String attribute(String text) {
        StringOutput out = new StringOutput();
        Escape.htmlAttribute(text, out);
        return out.toString();
    }
}
