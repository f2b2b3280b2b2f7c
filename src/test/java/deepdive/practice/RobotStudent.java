package deepdive.practice;

import deepdive.report.document.Browser;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;

/** A student who does what the page says, with the keyboard alone. */
final class RobotStudent {

    private static final String RUNNING = "document.body.dataset.whole === 'RUNNING'";

    private static final Pattern KEY = Pattern.compile("\\{([^{}]+)\\}");

    /** What a browser does when somebody pastes. */
    private static final String PASTE = "(text => { const data = new DataTransfer(); data.setData('text/plain', text);"
            + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true }));"
            + " })(arguments[0])";

    private static final String PROMPT = "(number => [...document.querySelectorAll('.seat:nth-child(' + number + ')"
            + " .xterm-rows > div')].map(row => row.textContent.trimEnd()).filter(Boolean).pop() || '')(arguments[0])"
            + ".endsWith('$')";

    private final Browser browser;
    private int at = 1;

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
        goTo(terminal);
        if (command.startsWith("Control+")) {
            control(command.substring("Control+".length()).toLowerCase(java.util.Locale.ROOT));
        } else if (command.chars().allMatch(letter -> letter < 128)) {
            send(command + Keys.ENTER);
        } else {
            // The driver has no key for such a letter, and what it sends instead comes mixed with the next letters.
            browser.ask(PASTE, command);
            send(Keys.ENTER);
        }
    }

    /**
     * Types a line as people do: {@code {Left}} and its like are keys, {@code {Control+R}} is a combination, and {@code {Paste
     * a|b}} pastes two lines; {@code mistakes.tsv} has all of them. Enter comes at the end, unless the line ends with such a key.
     */
    void typeAsPeopleDo(int terminal, String line) {
        goTo(terminal);
        Matcher key = KEY.matcher(line);
        int from = 0;
        while (key.find()) {
            send(line.substring(from, key.start()));
            press(key.group(1));
            from = key.end();
        }
        send(line.substring(from) + (from == line.length() && from > 0 ? "" : Keys.ENTER));
    }

    private void press(String key) {
        if (key.startsWith("Terminal ")) {
            goTo(Integer.parseInt(key.substring("Terminal ".length())));
        } else if (key.equals("Prompt")) {
            browser.await(PROMPT, at);
        } else if (key.startsWith("Sees ")) {
            String screen = ".seat:nth-child(" + at + ") .xterm-rows";
            browser.await(
                    "document.querySelector(arguments[0]).textContent.includes(arguments[1])",
                    screen,
                    key.substring("Sees ".length()));
        } else if (key.startsWith("Paste ")) {
            browser.ask(PASTE, key.substring("Paste ".length()).replace('|', '\n'));
        } else if (key.startsWith("Control+")) {
            control(key.substring("Control+".length()).toLowerCase(java.util.Locale.ROOT));
        } else {
            send(Keys.valueOf(key.toUpperCase(java.util.Locale.ROOT)));
        }
    }

    private void send(CharSequence keys) {
        if (!keys.isEmpty()) {
            new Actions(browser.driver()).sendKeys(keys).perform();
        }
    }

    private void control(String letter) {
        new Actions(browser.driver())
                .keyDown(Keys.CONTROL)
                .sendKeys(letter)
                .keyUp(Keys.CONTROL)
                .perform();
    }

    /** Goes to a terminal by the page's key. */
    void goTo(int terminal) {
        at = terminal;
        presses(String.valueOf(terminal));
    }

    /** Presses one of the page's own keys, such as {@code h} for the hint. */
    void presses(String letter) {
        new Actions(browser.driver())
                .keyDown(Keys.ALT)
                .sendKeys(letter)
                .keyUp(Keys.ALT)
                .perform();
    }

    void pressesKey(CharSequence key) {
        send(key);
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
