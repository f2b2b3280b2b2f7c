package deepdive.bench.plot;

import deepdive.bench.cost.Cost;
import deepdive.bench.result.BenchReport;
import deepdive.bench.result.BenchTurn;
import deepdive.text.MessageFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The picture of the README: the seconds of each subject, and the phases of a run. */
public final class CostPlot {

    private static final int WIDTH = 800;
    private static final int MARGIN = 16;
    private static final int ROW = 46;
    private static final int TOP = 30;
    private static final int THICKNESS = 16;
    private static final int LONGEST = 540;
    private static final int LEGEND_COLUMN = 152;
    private static final int LEGEND_COLUMNS = 5;
    private static final int LEGEND_ROW = 20;
    private static final int LINE = 20;
    private static final int HEIGHT = 350;

    private final MessageFile texts;
    private final BenchReport report;

    private CostPlot(BenchReport report, MessageFile texts) {
        this.report = report;
        this.texts = texts;
    }

    /** @param language {@code pt} or {@code en} */
    public static String svg(BenchReport report, String language) {
        return new CostPlot(report, MessageFile.load("/bench/plot_" + language + ".properties")).draw();
    }

    private String draw() {
        String title = texts.format(
                "title",
                List.of(
                        report.engine(),
                        Integer.toString(report.machine().cores()),
                        Integer.toString(report.turns().size())));
        SvgCanvas canvas = new SvgCanvas(WIDTH, HEIGHT, title);
        canvas.text(MARGIN, TOP - 8, "title", title);
        double y = TOP;
        Map<String, Cost> subjects = subjects(report.median());
        double scale = LONGEST
                / subjects.values().stream().mapToDouble(Cost::seconds).max().orElse(1);
        for (Map.Entry<String, Cost> subject : subjects.entrySet()) {
            subject(canvas, y, subject.getKey(), subject.getValue(), scale);
            y += ROW;
        }
        phases(canvas, y + LINE, scale);
        return canvas.svg();
    }

    private static Map<String, Cost> subjects(BenchTurn median) {
        Map<String, Cost> subjects = new LinkedHashMap<>();
        subjects.put("script", median.script());
        subjects.put("floor", median.floor());
        subjects.put("scenarios", median.scenarios());
        subjects.put("whole", median.whole());
        return subjects;
    }

    private void subject(SvgCanvas canvas, double y, String name, Cost cost, double scale) {
        canvas.text(MARGIN, y + THICKNESS, "small", text(name));
        double length = cost.seconds() * scale;
        canvas.bar(MARGIN, y + THICKNESS + 6, length, THICKNESS, name.equals("script") ? "c0" : "c2");
        canvas.text(
                MARGIN + length + 8,
                y + THICKNESS + LINE,
                "small",
                texts.format("bar", List.of(number(cost.seconds()), number(cost.coreSeconds()))));
    }

    private void phases(SvgCanvas canvas, double y, double scale) {
        canvas.text(MARGIN, y, "title", text("phases"));
        double x = MARGIN;
        int place = 0;
        for (Map.Entry<String, Double> phase : report.median().phases().entrySet()) {
            double length = phase.getValue() * scale;
            canvas.bar(x, y + 10, length, THICKNESS, "c" + place);
            x += length;
            legend(canvas, y + 2 * ROW - LINE, phase, place++);
        }
    }

    private void legend(SvgCanvas canvas, double y, Map.Entry<String, Double> phase, int place) {
        double x = MARGIN + place % LEGEND_COLUMNS * LEGEND_COLUMN;
        double row = y + place / LEGEND_COLUMNS * LEGEND_ROW;
        String key = texts.has("phase." + phase.getKey()) ? "phase." + phase.getKey() : phase.getKey();
        canvas.bar(x, row - 10, 12, 12, "c" + place);
        canvas.text(x + 18, row, "small", text(key) + " " + number(phase.getValue()));
    }

    private String text(String key) {
        return texts.format(key, List.of());
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
