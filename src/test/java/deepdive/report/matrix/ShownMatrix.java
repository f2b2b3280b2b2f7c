package deepdive.report.matrix;

import deepdive.report.document.text.Language;
import deepdive.report.document.text.PageParts;
import deepdive.report.document.text.Translations;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page of the example with a cell of every verdict, as a reader sees it in one language. */
record ShownMatrix(String source, Document document) {

    static final String TOGGLE = "if (1 < 2 && true) { choose(); }";

    static ShownMatrix of(Path features, Language language) {
        String source = MatrixPage.of(
                        Examples.everyVerdict(),
                        new FindingTranslations(Translations.read(features)),
                        new PageParts("body { color: black }", TOGGLE))
                .html();
        ShownMatrix page = new ShownMatrix(source, parse(source));
        page.elements("//*[@class='t'][@lang='" + language.other().tag() + "']")
                .forEach(hidden -> hidden.getParentNode().removeChild(hidden));
        return page;
    }

    List<String> texts(String xpath) {
        return elements(xpath).stream().map(Element::getTextContent).toList();
    }

    List<Element> elements(String xpath) {
        try {
            NodeList found =
                    (NodeList) XPathFactory.newInstance().newXPath().evaluate(xpath, document, XPathConstants.NODESET);
            List<Element> elements = new ArrayList<>();
            for (int i = 0; i < found.getLength(); i++) {
                elements.add((Element) found.item(i));
            }
            return elements;
        } catch (Exception e) {
            throw new AssertionError(xpath, e);
        }
    }

    /** Parses a page as XML, without the doctype and scripts, and with closed void elements. */
    private static Document parse(String page) {
        String xml = page.replace("<!DOCTYPE html>", "")
                .replaceAll("<(meta|input) ([^>]*)>", "<$1 $2/>")
                .replace(" checked/>", " checked=\"checked\"/>")
                .replaceAll("(?s)<script>.*?</script>", "");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + page, e);
        }
    }
}
