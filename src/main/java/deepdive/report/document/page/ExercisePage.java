package deepdive.report.document.page;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Paragraphs;
import java.util.List;
import java.util.Optional;

/**
 * The page of an exercise on an engine.
 *
 * @param number as its file's name begins: {@code 01-2}
 * @param chapter the hand-out's chapter
 * @param about what it teaches
 * @param engine the engine's id
 * @param facts what the engine says of itself
 * @param strip the exercise on every engine
 * @param previous the exercise before
 * @param next the exercise after
 */
record ExercisePage(
        Frame frame,
        String number,
        Bilingual chapter,
        Bilingual title,
        Paragraphs about,
        String engine,
        List<Fact> facts,
        List<EngineMark> strip,
        List<ScenarioView> scenarios,
        Optional<Link> previous,
        Optional<Link> next,
        List<Bilingual> notes) {

    /** A thing that is known, and its name. */
    record Fact(Bilingual name, String value) {}

    /** A way to another page. */
    record Link(String href, Bilingual text) {}

    /** Those that failed come first: a reader who looks for what is wrong has not to search. */
    List<ScenarioView> failed() {
        return scenarios.stream()
                .filter(scenario -> scenario.failure().isPresent())
                .toList();
    }
}
