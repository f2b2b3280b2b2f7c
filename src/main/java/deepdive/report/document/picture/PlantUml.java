package deepdive.report.document.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.SourceStringReader;

/**
 * Draws PlantUML's sources, each distinct source once. PlantUML measures text with the machine's fonts. If a machine
 * has no fonts, there is no picture.
 */
final class PlantUml {

    static final String BACKGROUND = "skinparam backgroundColor transparent\n";

    private final Map<String, Optional<Drawing>> drawn = new ConcurrentHashMap<>();

    /** The drawing of a source; empty if it could not be drawn. */
    Optional<Drawing> draw(String source) {
        return drawn.computeIfAbsent(source, PlantUml::drawing);
    }

    private static Optional<Drawing> drawing(String source) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new SourceStringReader(source).outputImage(out, new FileFormatOption(FileFormat.SVG));
        } catch (IOException | RuntimeException | Error e) {
            // Without fonts, Java's graphics throw errors. The document is then written without pictures.
            return Optional.empty();
        }
        return PlantUmlSvg.drawing(out.toString(StandardCharsets.UTF_8));
    }

    /** A text for a source: characters that PlantUML might read as markup are replaced by similar ones. */
    static String text(String text) {
        return text.replaceAll("[^\\p{L}\\p{N} .,:;/@_()?!+=%>→…-]", "·")
                .replace("__", "_\u200B_")
                .replace("--", "-\u200B-")
                .replace("//", "/\u200B/")
                .replace("->", "→")
                .replace(">", "›");
    }
}
