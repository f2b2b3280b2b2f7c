package deepdive.report.document.picture;

import deepdive.evidence.Archive;
import deepdive.evidence.Archive.LayerSummary;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.messages.ScenarioRun;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws the layers of a saved image, the base at the bottom, each with its size, its digest and its first files. */
final class LayerPicture {

    private static final int WIDTH = 980;
    private static final double ROW = 54;
    private static final double SLAB = 300;
    private static final int MOST = 14;
    private static final int SHORT = "sha256:".length() + 12;

    private LayerPicture() {}

    static List<Picture> of(ScenarioRun scenario) {
        Language language = PictureFactory.language(scenario);
        return DaemonEvidence.archives(scenario).stream()
                .filter(archive -> !archive.layers().isEmpty())
                .distinct()
                .map(archive -> new Picture(
                        "layers",
                        language,
                        DocumentMessages.say(
                                "picture.layers",
                                archive.image(),
                                archive.layers().size()),
                        words(archive),
                        draw(archive)))
                .toList();
    }

    private static Drawing draw(Archive archive) {
        List<LayerSummary> layers = archive.layers().stream().limit(MOST).toList();
        double largest =
                Math.max(1, layers.stream().mapToLong(LayerSummary::size).max().orElse(1));
        Svg svg = new Svg(WIDTH);
        for (int i = 0; i < layers.size(); i++) {
            LayerSummary layer = layers.get(i);
            double y = 6 + (layers.size() - 1 - i) * ROW;
            // Sizes differ a thousandfold: the square root keeps the small ones visible.
            double width = Math.max(26, SLAB * Math.sqrt(layer.size() / largest));
            svg.rect(0, y, width, ROW - 8, i == 0 ? "slab base" : "slab");
            svg.text(10, y + 28, "state left", String.valueOf(i + 1));
            svg.text(SLAB + 24, y + 18, "name", size(layer.size()) + " · " + digest(layer));
            svg.text(SLAB + 24, y + 37, "label", added(layer));
        }
        return svg.of(layers.size() * ROW + 6);
    }

    private static String digest(LayerSummary layer) {
        return layer.diffId().length() > SHORT ? layer.diffId().substring(0, SHORT) + "…" : layer.diffId();
    }

    /** The first files of a layer; a whiteout is a file that the layer removes. */
    private static String added(LayerSummary layer) {
        String first = layer.first().stream()
                .filter(entry -> !entry.equals("/") && !entry.equals("./"))
                .map(entry -> entry.replaceFirst("(^|/)\\.wh\\.(?:\\.wh\\.\\.opq)?", "$1−"))
                .limit(6)
                .collect(Collectors.joining("  "));
        String cut = first.length() > 78 ? first.substring(0, 77) + "…" : first;
        return layer.entries() + " ×  " + cut;
    }

    static String size(long bytes) {
        if (bytes < 1_000) {
            return bytes + " B";
        }
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%.1f kB", bytes / 1e3)
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private static Bilingual words(Archive archive) {
        String all = archive.layers().stream()
                .map(layer -> size(layer.size()) + " " + digest(layer) + " (" + layer.entries() + ")")
                .collect(Collectors.joining("; "));
        String layout = "layout." + archive.layout().toLowerCase(Locale.ROOT);
        return DocumentMessages.say(
                "picture.layers.words",
                all,
                DocumentMessages.has(layout) ? DocumentMessages.say(layout) : archive.layout());
    }
}
