package deepdive.report.document.picture;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.util.Locale;

/** Writes a drawing shape by shape, with the classes of the page's style sheets. */
final class Svg {

    private static final double CHARACTER = 7.2;
    private static final double TIP = 10;
    private static final double TIP_ANGLE = 0.45;

    private final StringBuilder shapes = new StringBuilder();
    private final int width;

    Svg(int width) {
        this.width = width;
    }

    /** The approximate width of a text in pixels. */
    static double widthOf(String text) {
        return text.length() * CHARACTER;
    }

    static String escaped(String text) {
        StringOutput out = new StringOutput();
        Escape.htmlContent(text, out);
        return out.toString();
    }

    Svg rect(double x, double y, double w, double h, String style) {
        return shape(
                "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"3\" class=\"%s\"/>",
                x, y, w, h, style);
    }

    Svg line(double x1, double y1, double x2, double y2, String style) {
        return shape("<path d=\"M%.1f %.1fL%.1f %.1f\" class=\"%s\"/>", x1, y1, x2, y2, style);
    }

    /** A line with a tip at its end. */
    Svg arrow(double x1, double y1, double x2, double y2, String style) {
        double angle = Math.atan2(y2 - y1, x2 - x1);
        double left = angle + Math.PI - TIP_ANGLE;
        double right = angle + Math.PI + TIP_ANGLE;
        return line(x1, y1, x2, y2, style)
                .shape(
                        "<path d=\"M%.1f %.1fL%.1f %.1fL%.1f %.1fZ\" class=\"%s tip\"/>",
                        x2,
                        y2,
                        x2 + TIP * Math.cos(left),
                        y2 + TIP * Math.sin(left),
                        x2 + TIP * Math.cos(right),
                        y2 + TIP * Math.sin(right),
                        style);
    }

    Svg text(double x, double y, String style, String text) {
        return shape("<text x=\"%.1f\" y=\"%.1f\" class=\"%s\">%s</text>", x, y, style, escaped(text));
    }

    Drawing of(double height) {
        return new Drawing(width, Math.round(height), "<g>" + shapes + "</g>");
    }

    private Svg shape(String form, Object... values) {
        shapes.append(String.format(Locale.ROOT, form, values));
        return this;
    }
}
