package deepdive.report.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Takes pictures of the document for the README. */
final class Screenshots {

    /** A container that docker stop has to kill. */
    private static final String REPLAY = "[data-replay=\"01-2-2\"]";

    private Screenshots() {}

    static void take(Browser browser, Path reports, Path images) {
        browser.sized(1280, 860).themed("light").go(reports.resolve("index.html"));
        browser.screenshot(images.resolve("document.png"));
        exercise(browser, find(reports, "01-2.html"), images);
        Path networks = find(reports, "05-3.html");
        browser.themed("light").sized(1280, 960).go(networks);
        browser.ask("document.querySelector('.picture.network').scrollIntoView()");
        browser.screenshot(images.resolve("pictures.png"));
        browser.sized(1280, 860).go(reports.resolve("handout.html"));
        browser.ask("document.querySelector('#part-01 .block').scrollIntoView()");
        browser.screenshot(images.resolve("handout.png"));
        changes(browser, reports.resolve("atlas/changes.html"), images);
    }

    /** Takes a picture of an exercise in the middle of a replay, with dark colours. */
    private static void exercise(Browser browser, Path page, Path images) {
        browser.sized(1400, 1000).themed("dark").go(page);
        browser.ask("document.querySelector('" + REPLAY + "').scrollIntoView()");
        browser.await("!!document.querySelector('" + REPLAY + ".ready')");
        browser.ask("(t => t.clock.seek(t.clock.end - 0.3))(document.querySelector('" + REPLAY + "'))");
        browser.await("document.querySelector('" + REPLAY + " .tty').innerText.includes('$')");
        browser.screenshot(images.resolve("exercise.png"));
    }

    /** Takes a picture of the changes from Docker 28 to 29. */
    private static void changes(Browser browser, Path page, Path images) {
        browser.sized(1280, 960).go(page);
        browser.ask("[...document.querySelectorAll('.change')].find(change => change.querySelector('.versions')"
                + ".textContent.includes('→ source:29.0')).scrollIntoView()");
        browser.screenshot(images.resolve("changes.png"));
    }

    private static Path find(Path reports, String name) {
        try (Stream<Path> files = Files.walk(reports, 2)) {
            return files.filter(file -> file.endsWith(name))
                    .max(Path::compareTo)
                    .orElseGet(() -> reports.resolve("index.html"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
