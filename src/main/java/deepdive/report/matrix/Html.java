package deepdive.report.matrix;

import deepdive.report.document.words.Bilingual;
import gg.jte.output.StringOutput;
import java.util.ArrayDeque;
import java.util.Deque;

/** HTML in which every text and every attribute is escaped, and every element closed. */
final class Html {

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; its attributes are names and values in turns. */
    Html open(String tag, String... attributes) {
        empty(tag, attributes);
        open.push(tag);
        return this;
    }

    /** An element that HTML does not close, such as {@code meta}. */
    Html empty(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        page.append('>');
        return this;
    }

    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** A text in both languages, of which the style sheet shows one. */
    Html say(Bilingual text) {
        StringOutput out = new StringOutput();
        text.map(Html::printable).writeTo(out);
        page.append(out);
        return this;
    }

    /** Closes the element that was opened last. */
    Html close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends a line of the source, where a reader of it would; it is white space on the page too. */
    Html line() {
        page.append('\n');
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    Html element(String tag, Bilingual text, String... attributes) {
        return open(tag, attributes).say(text).close();
    }

    /** A script of our own: not escaped, as HTML asks. */
    Html script(String script) {
        page.append("<script>").append(script).append("</script>\n");
        return this;
    }

    /** A style sheet of our own: not escaped, as HTML asks. */
    Html style(String sheet) {
        page.append("<style>\n").append(sheet).append("</style>\n");
        return this;
    }

    /** The page, with whatever is still open closed. */
    String page() {
        while (!open.isEmpty()) {
            close();
        }
        return page.toString();
    }

    /** Control characters, which HTML cannot hold, are shown as U+FFFD. */
    private static String escaped(String text) {
        return printable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String printable(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]", "\uFFFD");
    }
}
