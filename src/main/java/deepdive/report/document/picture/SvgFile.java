package deepdive.report.document.picture;

import deepdive.report.document.text.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a picture as a file of its own, with the document's colours in it. */
public final class SvgFile {

    private static final int MARGIN = 12;

    private SvgFile() {}

    /** @throws UncheckedIOException if the file cannot be written */
    public static void write(Picture picture, Language language, Path file) {
        long width = picture.drawing().width() + 2 * MARGIN;
        long height = picture.drawing().height() + 2 * MARGIN;
        String svg = """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" class="picture %s" width="%d" height="%d" viewBox="-%d -%d %d %d">
                <title>%s</title>
                <desc>%s</desc>
                <style>
                %s%s.picture { font-family: var(--sans); fill: var(--ink); }
                </style>
                <rect x="-%d" y="-%d" width="100%%" height="100%%" fill="var(--surface)"/>
                %s
                </svg>
                """.formatted(
                        picture.kind(),
                        width,
                        height,
                        MARGIN,
                        MARGIN,
                        width,
                        height,
                        Svg.escaped(picture.title().in(language)),
                        Svg.escaped(picture.description().in(language)),
                        style("palette.css"),
                        style("pictures.css"),
                        MARGIN,
                        MARGIN,
                        picture.drawing().shapes());
        try {
            Files.writeString(file, svg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String style(String name) {
        try (InputStream in = SvgFile.class.getResourceAsStream("/deepdive/report/document/" + name)) {
            if (in == null) {
                throw new IOException("the build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/\\s*", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
