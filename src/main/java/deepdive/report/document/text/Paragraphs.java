package deepdive.report.document.text;

import gg.jte.Content;
import gg.jte.TemplateOutput;

/**
 * Paragraphs in both languages, such as the description of a feature.
 *
 * @param text with blank lines between paragraphs
 */
public record Paragraphs(Bilingual text) implements Content {

    @Override
    public boolean isEmptyContent() {
        return text.isBlank();
    }

    @Override
    public void writeTo(TemplateOutput output) {
        if (text.only().isPresent()) {
            block(output, text.only().get(), "");
        } else {
            block(output, Language.PT, " class=\"t\"");
            block(output, Language.EN, " class=\"t\"");
        }
    }

    private void block(TemplateOutput output, Language language, String attributes) {
        output.writeContent("<div lang=\"" + language.tag() + "\"" + attributes + ">");
        HtmlText.paragraphs(output, text.in(language));
        output.writeContent("</div>");
    }
}
