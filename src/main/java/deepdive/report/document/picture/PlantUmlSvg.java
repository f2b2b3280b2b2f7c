package deepdive.report.document.picture;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Changes PlantUML's SVG for a page: the page's colours and font, no titles of its own, no empty space below. */
final class PlantUmlSvg {

    /** Colours of the sources stand for the page's own, so that a picture is right in light, dark and print. */
    private static final Map<String, String> COLOURS = colours();

    /**
     * The attributes that are removed, because the page has its own font, and PlantUML stretches texts to the width of
     * another font.
     */
    private static final List<String> FONT = List.of("font-family", "lengthAdjust", "textLength");

    private static final int MARGIN = 8;

    private final Element svg;

    private PlantUmlSvg(Element svg) {
        this.svg = svg;
    }

    /** The drawing; empty if the text is no diagram. PlantUML also draws error messages, but they have no type. */
    static Optional<Drawing> drawing(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setIgnoringComments(true);
            Element svg = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)))
                    .getDocumentElement();
            return svg.hasAttribute("data-diagram-type")
                    ? Optional.of(new PlantUmlSvg(svg).drawing())
                    : Optional.empty();
        } catch (SAXException | IOException | ParserConfigurationException | TransformerException e) {
            return Optional.empty();
        }
    }

    private Drawing drawing() throws TransformerException {
        elements("title").forEach(PlantUmlSvg::remove);
        elements("defs").stream().filter(defs -> !defs.hasChildNodes()).forEach(PlantUmlSvg::remove);
        elements("*").forEach(PlantUmlSvg::restyle);
        long width = Math.round(Double.parseDouble(svg.getAttribute("width").replace("px", "")));
        return new Drawing(width, Math.round(bottom()) + MARGIN, shapes());
    }

    private static void remove(Element element) {
        element.getParentNode().removeChild(element);
    }

    private static void restyle(Element element) {
        FONT.forEach(element::removeAttribute);
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Attr attribute = (Attr) element.getAttributes().item(i);
            COLOURS.forEach(
                    (own, pages) -> attribute.setValue(attribute.getValue().replace(own, pages)));
        }
    }

    private double bottom() {
        return elements("*").stream()
                .mapToDouble(shape -> Math.max(number(shape, "y") + number(shape, "height"), number(shape, "y2")))
                .max()
                .orElse(0);
    }

    private static double number(Element shape, String attribute) {
        String value = shape.getAttribute(attribute);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private String shapes() throws TransformerException {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter out = new StringWriter();
        for (Node child = svg.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                transformer.transform(new DOMSource(child), new StreamResult(out));
            }
        }
        return out.toString();
    }

    /** A copy of the list of elements with a name, so that the caller can remove elements. */
    private List<Element> elements(String name) {
        List<Element> elements = new ArrayList<>();
        var nodes = svg.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static Map<String, String> colours() {
        Map<String, String> colours = new LinkedHashMap<>();
        colours.put("#0A0A01", "var(--p-net)");
        colours.put("#0A0A02", "var(--p-line)");
        colours.put("#0A0A03", "var(--ink)");
        colours.put("#0A0A04", "var(--p-box)");
        colours.put("#0A0A05", "var(--p-line)");
        colours.put("#0A0A06", "var(--soft)");
        // The colours that PlantUML uses for parts without a style in the source.
        colours.put("#181818", "var(--p-line)");
        colours.put("#000000", "var(--ink)");
        return colours;
    }
}
