package deepdive.practice;

import deepdive.report.document.Browser;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A student who does what the page says, with the keyboard alone. */
final class RobotStudent {

    private static final String RUNNING = "document.body.dataset.whole === 'RUNNING'";

    private final Browser browser;

    RobotStudent(Browser browser) {
        this.browser = browser;
    }

    /** Does a whole task, by the commands that the page shows; gives what became of it. */
    String follow() {
        return followFrom(0);
    }

    /** Does the rest of a task after so many commands. */
    String followFrom(int commands) {
        int typed = commands;
        while (waitsFor(typed)) {
            type(command());
            typed++;
        }
        return text("document.body.dataset.whole");
    }

    /** Waits until the page wants the command after so many; false if the task is over. */
    boolean waitsFor(int typed) {
        browser.await("document.body.dataset.whole !== undefined && (!(" + RUNNING
                + ") || (document.querySelector('.seat.asked') && document.body.dataset.typed === '" + typed + "'))");
        return browser.is(RUNNING);
    }

    /** What the page shows as the next command. */
    String command() {
        return text("document.querySelector('#now code').textContent");
    }

    int terminal() {
        return Integer.parseInt(text(
                "String([...document.querySelectorAll('.seat')].findIndex(s => s.classList.contains('asked')) + 1)"));
    }

    /** Types into the terminal that the page asks for. */
    void type(String command) {
        typeInto(terminal(), command);
    }

    void typeInto(int terminal, String command) {
        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys(String.valueOf(terminal))
                .keyUp(Keys.ALT)
                .perform();
        if (command.startsWith("Control+")) {
            new Actions(browser.driver())
                    .keyDown(Keys.CONTROL)
                    .sendKeys(command.substring("Control+".length()).toLowerCase(java.util.Locale.ROOT))
                    .keyUp(Keys.CONTROL)
                    .perform();
        } else {
            new Actions(browser.driver()).sendKeys(command + Keys.ENTER).perform();
        }
    }

    /** Presses one of the page's own keys, such as {@code h} for the hint. */
    void presses(String letter) {
        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys(letter)
                .keyUp(Keys.ALT)
                .perform();
    }

    String notice() {
        return text("document.querySelector('#notice').textContent");
    }

    String hints() {
        return text("document.querySelector('#hints').textContent");
    }

    String text(String script) {
        return String.valueOf(browser.ask(script));
    }
}
