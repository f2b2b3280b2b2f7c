package deepdive.report.document;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** What would keep a reader out of a page. */
public final class Accessibility {

    /** What sticks out of the window, but for what scrolls in a region of its own. */
    private static final String WIDER = "document.documentElement.scrollWidth <= innerWidth ? '' "
            + ": [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth"
            + " && !e.closest('.scroll')).map(e => e.tagName + '.' + e.className).join(' ')";

    private Accessibility() {}

    /** What axe objects to. */
    public static List<String> violations(Browser browser) {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .map(Accessibility::explained)
                        .toList();
    }

    /** The elements that make a page wider than its window. */
    public static String wider(Browser browser) {
        return String.valueOf(browser.ask(WIDER));
    }

    private static String explained(Rule rule) {
        return rule.getId() + ": "
                + rule.getNodes().stream()
                        .limit(3)
                        .map(node -> node.getHtml() + " " + node.getFailureSummary())
                        .toList();
    }
}
