package deepdive.report.document.page.exercise;

import deepdive.report.document.page.EngineMark;
import deepdive.report.document.page.NamedFact;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * The page of an exercise on an engine.
 *
 * @param notes what is missing on the page, and why
 */
record ExercisePage(
        PageLayout layout,
        Heading heading,
        TestedEngine engine,
        List<ScenarioView> scenarios,
        Pager pager,
        List<Bilingual> notes) {

    /**
     * The head of the page.
     *
     * @param number the beginning of the feature file's name: {@code 01-2}
     * @param chapter the hand-out's chapter
     * @param about what the exercise teaches
     */
    record Heading(String number, Bilingual chapter, Bilingual title, Paragraphs about) {}

    /**
     * The engine of the page.
     *
     * @param marks the results of the exercise on every engine
     */
    record TestedEngine(String id, List<NamedFact> facts, List<EngineMark> marks) {}

    /** The links to the exercises before and after this one. */
    record Pager(Optional<Link> previous, Optional<Link> next) {}

    /** A link to another page. */
    record Link(String href, Bilingual text) {}

    /** The scenarios that failed; the page names them first, because a reader then need not search. */
    List<ScenarioView> failed() {
        return scenarios.stream()
                .filter(scenario -> scenario.outcome().failure().isPresent())
                .toList();
    }
}
