package deepdive.report.document.picture;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;

/**
 * Draws the way of an image from the registry to a container, with the command at each arrow. The picture is the same
 * for every run.
 */
final class RegistryPicture {

    private static final int WIDTH = 760;
    private static final double HEIGHT = 330;
    private static final double HOST = 270;

    private final Language language;
    private final Svg svg = new Svg(WIDTH);

    private RegistryPicture(Language language) {
        this.language = language;
    }

    static Picture of(Caption caption) {
        RegistryPicture picture = new RegistryPicture(caption.language());
        return new Picture(
                "registry",
                caption.language(),
                caption.text(),
                DocumentMessages.say("picture.registry.words"),
                picture.draw());
    }

    private Drawing draw() {
        svg.rect(HOST, 6, WIDTH - HOST - 6, HEIGHT - 12, "area");
        svg.text(HOST + 18, 32, "name", say("picture.registry.host"));
        box(10, 110, 130, "registry", "Docker Hub");
        box(HOST + 20, 110, 130, "images", "debian, nginx");
        box(HOST + 320, 50, 140, "running", say("picture.registry.container"));
        box(HOST + 320, 180, 140, "stopped", say("picture.registry.container"));
        arrow(140, 135, HOST + 20, 135, "docker pull", -10);
        arrow(HOST + 20, 155, 140, 155, "docker push", 22);
        arrow(HOST + 150, 135, HOST + 320, 80, "docker run", -22);
        arrow(HOST + 360, 110, HOST + 360, 180, "", 0);
        arrow(HOST + 420, 180, HOST + 420, 110, "", 0);
        svg.text(HOST + 352, 150, "command end", "docker stop");
        svg.text(HOST + 428, 150, "command", "start");
        arrow(HOST + 390, 240, HOST + 390, 282, "", 0);
        svg.text(HOST + 382, 266, "command end", "docker rm");
        svg.text(HOST + 390, 302, "note", say("picture.registry.removed"));
        return svg.of(HEIGHT);
    }

    private void box(double x, double y, double width, String key, String note) {
        svg.rect(x, y, width, 60, "box " + key);
        double middle = x + width / 2;
        svg.text(middle, y + 27, "state", say("picture.registry." + key));
        svg.text(middle, y + 46, "note", note);
    }

    /** @param above how far the command stands below the arrow's middle, in pixels */
    private void arrow(double x1, double y1, double x2, double y2, String command, double above) {
        svg.arrow(x1, y1, x2, y2, "way");
        svg.text((x1 + x2) / 2, (y1 + y2) / 2 + above, "command middle", command);
    }

    private String say(String key) {
        Bilingual words = DocumentMessages.say(key);
        return words.in(language);
    }
}
