package deepdive.report.document.page.exercise;

import deepdive.report.document.page.Mark;
import deepdive.report.document.text.Bilingual;
import java.util.List;
import java.util.Optional;

/**
 * A step as a page shows it.
 *
 * @param message why the step failed or did not apply
 * @param told what the step's assertions compared
 */
record StepView(
        String anchor, Sentence sentence, Mark mark, Period period, Optional<String> message, List<Oracle> told) {

    /**
     * The step in the feature file.
     *
     * @param docString the block of text below the step
     * @param table the rows of the data table below the step
     */
    record Sentence(Bilingual keyword, Bilingual text, Optional<String> docString, List<List<String>> table) {}

    /**
     * The step's time on the scenario's clock.
     *
     * @param start the second at which the step began; empty if the step did not begin
     * @param end the second at which the next step began
     * @param clock the start for readers, such as {@code 1:05}
     */
    record Period(Optional<String> start, Optional<String> end, String clock) {}
}
