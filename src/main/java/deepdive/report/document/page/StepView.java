package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * A step as a page shows it.
 *
 * @param anchor where it is on the page
 * @param start the second of the scenario's clock at which it began; empty where it never did
 * @param end the second at which the next began
 * @param message why it failed or did not apply
 * @param told what was seen and told where it asserts
 * @param docString the block of text below it
 * @param table the data table below it
 */
record StepView(
        String anchor,
        Bilingual keyword,
        Bilingual text,
        Mark mark,
        Optional<String> start,
        Optional<String> end,
        String clock,
        Optional<String> message,
        List<Oracle> told,
        Optional<String> docString,
        List<List<String>> table) {}
