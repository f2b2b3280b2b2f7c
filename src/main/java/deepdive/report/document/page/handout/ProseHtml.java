package deepdive.report.document.page.handout;

import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.HtmlText;
import deepdive.report.document.text.Language;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Writes prose as HTML. Nothing that the prose holds becomes markup of the page, apart from {@code <details>} and {@code <summary>}. */
final class ProseHtml {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final int DEEPEST = 6;

    private final HtmlRenderer renderer;
    private final String question;

    /**
     * @param open whether folded answers are open, as on paper
     * @param first whether the prose belongs to the first chapter, which names the packages to install
     */
    ProseHtml(Language language, boolean open, boolean first) {
        question = DocumentMessages.say("handout.question").in(language);
        renderer = HtmlRenderer.builder()
                .extensions(List.of(TablesExtension.create()))
                .sanitizeUrls(true)
                .nodeRendererFactory(context -> new ProseNodes(context, open, first))
                .attributeProviderFactory(context -> this::attributes)
                .build();
    }

    Content of(String markdown) {
        String html = html(markdown);
        return output -> output.writeContent(html);
    }

    String html(String markdown) {
        Node document = PARSER.parse(HtmlText.printable(markdown));
        document.accept(new Deeper());
        return renderer.render(document)
                .replace("<table>", "<div class=\"wide-table\" tabindex=\"0\"><table>")
                .replace("</table>", "</table></div>");
    }

    /** As {@link AttributeProvider#setAttributes}. */
    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Link) {
            attributes.put("rel", "noreferrer");
        } else if (node instanceof BlockQuote && begins(node.getFirstChild(), "✎")) {
            attributes.put("class", "to-note");
        } else if (node instanceof Paragraph
                && node.getFirstChild() instanceof StrongEmphasis strong
                && begins(strong, question)) {
            attributes.put("class", "question");
        } else if (node instanceof FencedCodeBlock && tag.equals("pre")) {
            // A drawing of characters may scroll; readers without a mouse scroll with the keyboard.
            attributes.put("class", "figure");
            attributes.put("tabindex", "0");
        }
    }

    private static boolean begins(Node node, String text) {
        return node != null
                && node.getFirstChild() instanceof Text first
                && first.getLiteral().startsWith(text);
    }

    /** The page's title is its first heading, and a chapter's title is one below. */
    private static final class Deeper extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + 1));
        }
    }
}
