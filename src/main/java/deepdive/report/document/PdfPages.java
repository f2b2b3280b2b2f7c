package deepdive.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a PDF that Chromium printed the pages to which links lead. Chromium writes all objects but the contents of pages
 * as plain text: <a href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">PDF 32000</a>,
 * 7.7.3.2 and 12.3.2.3.
 */
final class PdfPages {

    private static final Pattern OBJECT = Pattern.compile("(?s)\\b(\\d+) 0 obj\\b(.*?)\\bendobj\\b");
    private static final Pattern DESTINATION = Pattern.compile("/([\\w-]+) \\[(\\d+) 0 R /XYZ\\b");
    private static final Pattern ROOT = Pattern.compile("/Pages (\\d+) 0 R");
    private static final Pattern KIDS = Pattern.compile("(?s)/Kids \\[(.*?)\\]");
    private static final Pattern REFERENCE = Pattern.compile("(\\d+) 0 R");

    private final Map<String, String> objects = new HashMap<>();
    private final List<String> pages = new ArrayList<>();

    private PdfPages(String pdf) {
        Matcher object = OBJECT.matcher(pdf);
        while (object.find()) {
            objects.put(object.group(1), object.group(2));
        }
        Matcher root = ROOT.matcher(pdf);
        if (root.find()) {
            collect(root.group(1));
        }
    }

    /** The page numbers, from 1, by the ids of the elements that links lead to; none if the PDF is written in another way. */
    static Map<String, Integer> of(Path pdf) {
        try {
            String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);
            return new PdfPages(text).destinations(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void collect(String node) {
        Matcher kids = KIDS.matcher(objects.getOrDefault(node, ""));
        if (!kids.find()) {
            pages.add(node);
            return;
        }
        Matcher kid = REFERENCE.matcher(kids.group(1));
        while (kid.find()) {
            collect(kid.group(1));
        }
    }

    private Map<String, Integer> destinations(String pdf) {
        Map<String, Integer> numbers = new HashMap<>();
        Matcher destination = DESTINATION.matcher(pdf);
        while (destination.find()) {
            int page = pages.indexOf(destination.group(2));
            if (page >= 0) {
                numbers.put(destination.group(1), page + 1);
            }
        }
        return numbers;
    }
}
