package deepdive.bench.plot;

import deepdive.bench.growth.GrowthPoint;
import deepdive.bench.growth.GrowthReport;
import deepdive.bench.growth.GrowthSeries;
import deepdive.text.MessageFile;
import java.util.List;
import java.util.Locale;

/** A picture of how the cost of a run grows: a panel for each series, with the measured points and the line that fits them. */
public final class GrowthPlot {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 250;
    private static final int TOP = 60;
    private static final int BOTTOM = 190;
    private static final int MARGIN = 16;
    private static final int PANEL = 196;
    private static final int PLOT = 160;
    private static final int LINE = 18;

    private GrowthPlot() {}

    /** @param language {@code pt} or {@code en} */
    public static String svg(GrowthReport report, String language) {
        MessageFile texts = MessageFile.load("/bench/plot_" + language + ".properties");
        String title = texts.format("growth.title", List.of("Docker " + report.engine()));
        SvgCanvas canvas = new SvgCanvas(WIDTH, HEIGHT, title);
        canvas.text(MARGIN, TOP - 2 * LINE, "title", title);
        for (int place = 0; place < report.series().size(); place++) {
            panel(canvas, report.series().get(place), MARGIN + place * PANEL, texts);
        }
        return canvas.svg();
    }

    private static void panel(SvgCanvas canvas, GrowthSeries series, double x, MessageFile texts) {
        double most = Math.max(
                1,
                series.points().stream()
                        .mapToDouble(p -> p.cost().coreSeconds())
                        .max()
                        .orElse(1));
        int largest = series.points().stream().mapToInt(GrowthPoint::size).max().orElse(1);
        double scaleX = (double) PLOT / largest;
        double scaleY = (BOTTOM - TOP) / most;
        canvas.line(x, BOTTOM, x + PLOT, BOTTOM, "axis");
        double end = series.fit().start() + series.fit().slope() * largest;
        canvas.line(x, BOTTOM - series.fit().start() * scaleY, x + PLOT, BOTTOM - end * scaleY, "line");
        for (GrowthPoint point : series.points()) {
            double at = x + point.size() * scaleX;
            double height = BOTTOM - point.cost().coreSeconds() * scaleY;
            canvas.dot(at, height);
            canvas.text(at - LINE, height - 8, "small", number(point.cost().coreSeconds()));
            canvas.text(at - 4, BOTTOM + LINE, "small", Integer.toString(point.size()));
        }
        canvas.text(x, BOTTOM + 2 * LINE, "small", texts.format("growth." + series.what(), List.of()));
        canvas.text(
                x,
                BOTTOM + 3 * LINE,
                "small",
                texts.format(
                        "growth.fit",
                        List.of(
                                number(series.fit().start()),
                                signed(series.fit().slope()))));
    }

    private static String signed(double value) {
        return (value < 0 ? "− " : "+ ") + number(Math.abs(value));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
