package deepdive.practice;

import deepdive.practice.server.PageAddress;
import deepdive.report.document.Browser;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.openqa.selenium.interactions.Actions;

/** Measures in a browser, with the browser's clock, from a key to its echo. */
final class BrowserLatency implements AutoCloseable {

    private static final int KEYS_OF_A_LINE = 50;

    private static final String CLOCK = """
            (() => {
              let pressed = 0;
              let come = 0;
              window.come = [];
              window.drawn = [];
              addEventListener('keydown', () => { pressed = performance.now(); come = 0; }, true);
              const Original = WebSocket;
              window.WebSocket = class extends Original {
                constructor(address) {
                  super(address);
                  this.addEventListener('message', event => {
                    if (!pressed || come || !event.data.includes('"output"')) return;
                    come = performance.now();
                    window.come.push(come - pressed);
                  });
                }
              };
              addEventListener('load', () => new MutationObserver(changes => {
                const drawn = changes.some(change => change.target.parentElement
                    && change.target.parentElement.closest('.xterm-rows'));
                if (!drawn || !come) return;
                window.drawn.push(performance.now() - pressed);
                pressed = come = 0;
              }).observe(document.body, { subtree: true, childList: true, characterData: true }));
            })();
            """;

    private final Browser browser = Browser.open().sized(1280, 720);

    BrowserLatency(PageAddress page) {
        browser.before(CLOCK);
        browser.go(page.page());
        new RobotStudent(browser).waitsFor(0);
    }

    void type(int keys) {
        for (int key = 0; key < keys; key++) {
            String letter = String.valueOf((char) ('a' + key % 26));
            if (key % KEYS_OF_A_LINE == KEYS_OF_A_LINE - 1) {
                letter = org.openqa.selenium.Keys.chord(org.openqa.selenium.Keys.CONTROL, "u");
            }
            int before = come().size();
            new Actions(browser.driver()).sendKeys(letter).perform();
            Awaitility.await()
                    .pollInterval(Duration.ofMillis(10))
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> come().size() > before);
        }
    }

    /** The times until the page had the echo. */
    List<Duration> come() {
        return times("window.come");
    }

    /** The times until the browser had changed the terminal's rows. */
    List<Duration> drawn() {
        return times("window.drawn");
    }

    private List<Duration> times(String variable) {
        return ((List<?>) browser.ask(variable))
                .stream()
                        .map(millis -> Duration.ofNanos((long) (((Number) millis).doubleValue() * 1e6)))
                        .toList();
    }

    @Override
    public void close() {
        browser.close();
    }
}
