package deepdive.report.document;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;

/** Finds barriers for readers of a page. */
public final class Accessibility {

    /** A script that finds elements wider than the window, without those in a region that scrolls. */
    private static final String WIDER = "document.documentElement.scrollWidth <= innerWidth ? '' "
            + ": [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth"
            + " && !e.closest('.scroll')).map(e => e.tagName + '.' + e.className).join(' ')";

    private Accessibility() {}

    /** The violations that axe finds. */
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
