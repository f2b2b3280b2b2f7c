package deepdive.report.document.page.handout;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;

/** Writes the parts of prose that the page treats in a way of its own. */
final class ProseNodes implements NodeRenderer {

    private static final Pattern SUMMARY = Pattern.compile("<summary>(.*)</summary>");
    private static final Pattern BLANK = Pattern.compile("_{3,}");
    private static final String INSTALL = "sudo apt-get install ";

    private final HtmlWriter html;
    private final boolean open;
    private final boolean first;

    ProseNodes(HtmlNodeRendererContext context, boolean open, boolean first) {
        this.html = context.getWriter();
        this.open = open;
        this.first = first;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(HtmlBlock.class, HtmlInline.class, Code.class, Text.class);
    }

    @Override
    public void render(Node node) {
        if (node instanceof HtmlBlock block) {
            block.getLiteral().lines().forEach(this::markup);
        } else if (node instanceof HtmlInline inline) {
            html.text(inline.getLiteral());
        } else if (node instanceof Code code) {
            code(code.getLiteral());
        } else if (node instanceof Text text) {
            text(text.getLiteral());
        }
    }

    private void markup(String line) {
        Matcher summary = SUMMARY.matcher(line.strip());
        switch (line.strip()) {
            case "<details>" -> html.tag("details", open ? Map.of("open", "") : Map.of());
            case "</details>" -> html.tag("/details");
            default -> {
                if (summary.matches()) {
                    html.tag("summary");
                    html.text(summary.group(1));
                    html.tag("/summary");
                } else {
                    html.text(line);
                }
            }
        }
        html.line();
    }

    /** Writes a package as an element of its own, for programs that install the packages of the first page. */
    private void code(String literal) {
        if (first && literal.startsWith(INSTALL)) {
            element("code", Map.of(), INSTALL.strip());
            for (String name : literal.substring(INSTALL.length()).strip().split("\\s+")) {
                html.text(" ");
                element("code", Map.of("class", "package"), name);
            }
        } else {
            element("code", Map.of(), literal);
        }
    }

    private void text(String literal) {
        Matcher blank = BLANK.matcher(literal);
        int end = 0;
        while (blank.find()) {
            html.text(literal.substring(end, blank.start()));
            element("span", Map.of("class", "blank-to-fill"), blank.group());
            end = blank.end();
        }
        html.text(literal.substring(end));
    }

    private void element(String tag, Map<String, String> attributes, String text) {
        html.tag(tag, attributes);
        html.text(text);
        html.tag("/" + tag);
    }
}
