package deepdive.report.document.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/**
 * Draws PlantUML as SVG that takes the page's colours, each distinct source once. Where it cannot (PlantUML measures text
 * with the machine's fonts, and a bare machine has none), there is no picture.
 */
final class PlantUml {

    /** Colours that stand for the page's own, so that a picture is right in light, dark and print. */
    private static final Map<String, String> COLOURS = Map.of(
            "#0A0A01", "var(--p-net)",
            "#0A0A02", "var(--p-line)",
            "#0A0A03", "var(--ink)",
            "#0A0A04", "var(--p-box)",
            "#0A0A05", "var(--p-line)",
            "#0A0A06", "var(--soft)");

    static final String BACKGROUND = "skinparam backgroundColor transparent\n";

    private static final Pattern BOTTOM =
            Pattern.compile("<(?:rect|text|line)\\b(?:[^>]*? height=\"([\\d.]+)\")?[^>]*? y2?=\"([\\d.]+)\"");
    private static final int MARGIN = 8;

    private final Map<String, Optional<String>> drawn = new ConcurrentHashMap<>();

    /** The drawing of a source; empty where it could not be drawn. */
    Optional<String> svg(String source) {
        return drawn.computeIfAbsent(source, PlantUml::draw);
    }

    private static Optional<String> draw(String source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SourceStringReader(source).outputImage(out, new FileFormatOption(FileFormat.SVG));
        } catch (IOException | RuntimeException | Error e) {
            // Without fonts Java's own graphics throw errors; a document without pictures is still a document.
            return Optional.empty();
        }
        String svg = out.toString(StandardCharsets.UTF_8);
        // PlantUML draws its complaints as pictures, too; those have no type.
        return svg.contains("data-diagram-type=") ? Optional.of(themed(svg)) : Optional.empty();
    }

    private static String themed(String svg) {
        String themed = svg.replaceFirst("(?s)^.*?<svg ", "<svg ")
                .replaceAll("<\\?[^>]*\\?>|<!--.*?-->", "")
                .replaceAll(
                        " (?:lengthAdjust|textLength|contentStyleType|preserveAspectRatio|zoomAndPan|version|"
                                + "xmlns:xlink|font-family|data-diagram-type)=\"[^\"]*\"",
                        "")
                .replaceFirst(" style=\"width:[^\"]*\"", "")
                .replaceFirst("height=\"(\\d+)px\"", "height=\"$1\"")
                .replaceFirst("width=\"(\\d+)px\"", "width=\"$1\"")
                .replace("<defs/>", "")
                .replaceAll("<title>[^<]*</title>", "");
        themed = cropped(themed);
        for (Map.Entry<String, String> colour : COLOURS.entrySet()) {
            themed = themed.replace(colour.getKey(), colour.getValue());
        }
        return themed.replace("#181818", "var(--p-line)").replace("#000000", "var(--ink)");
    }

    /** Without the empty space that PlantUML leaves below a drawing. */
    private static String cropped(String svg) {
        double bottom = 0;
        Matcher shape = BOTTOM.matcher(svg);
        while (shape.find()) {
            double height = shape.group(1) == null ? 0 : Double.parseDouble(shape.group(1));
            bottom = Math.max(bottom, height + Double.parseDouble(shape.group(2)));
        }
        long height = Math.round(bottom) + MARGIN;
        return bottom == 0
                ? svg
                : svg.replaceFirst(" height=\"\\d+\"", " height=\"" + height + "\"")
                        .replaceFirst("viewBox=\"0 0 (\\d+) \\d+\"", "viewBox=\"0 0 $1 " + height + "\"");
    }

    /** A text for a source: what PlantUML might read as markup is replaced by what looks alike. */
    static String text(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} .,:;/@_()?!+=%>→…-]", "·")
                .replace("__", "_\u200B_")
                .replace("--", "-\u200B-")
                .replace("//", "/\u200B/")
                .replace("->", "→")
                .replace(">", "›");
    }
}
