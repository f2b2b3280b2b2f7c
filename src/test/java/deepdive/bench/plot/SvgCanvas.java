package deepdive.bench.plot;

import java.util.Locale;

/** An SVG picture whose colours fit a light and a dark page. It has no script, and loads nothing. */
final class SvgCanvas {

    private static final String STYLE = """
            text { font: 14px system-ui, sans-serif; fill: #24292f }
            .title { font-weight: 600 }
            .small { font-size: 12px }
            .axis { stroke: #8c959f; stroke-width: 1 }
            .line { stroke: #0969da; stroke-width: 2; fill: none }
            .dot { fill: #0969da }
            .c0 { fill: #8c959f } .c1 { fill: #54aeff } .c2 { fill: #0969da } .c3 { fill: #2da44e } .c4 { fill: #bf8700 }
            .c5 { fill: #cf222e } .c6 { fill: #8250df } .c7 { fill: #1b7c83 } .c8 { fill: #bf3989 } .c9 { fill: #57606a }
            @media (prefers-color-scheme: dark) {
              text { fill: #e6edf3 }
              .line { stroke: #54aeff }
              .dot { fill: #54aeff }
            }
            """;

    private final StringBuilder body = new StringBuilder();
    private final int width;
    private final int height;
    private final String title;

    /** @param title for readers who do not see the picture */
    SvgCanvas(int width, int height, String title) {
        this.width = width;
        this.height = height;
        this.title = title;
    }

    void text(double x, double y, String style, String text) {
        body.append(String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>%n", x, y, style, escaped(text)));
    }

    void bar(double x, double y, double length, double thickness, String style) {
        body.append(String.format(
                Locale.ROOT,
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"2\" class=\"%s\"/>%n",
                x,
                y,
                length,
                thickness,
                style));
    }

    void line(double x1, double y1, double x2, double y2, String style) {
        body.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" class=\"%s\"/>%n",
                x1,
                y1,
                x2,
                y2,
                style));
    }

    void dot(double x, double y) {
        body.append(String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4\" class=\"dot\"/>%n", x, y));
    }

    String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="%3$s">
                <style>
                %4$s</style>
                %5$s</svg>
                """.formatted(width, height, escaped(title), STYLE, body);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
