package deepdive.report.document.words;

import java.util.List;

/**
 * The texts of a scenario, in both languages if there is a translation.
 *
 * @param feature the feature's name
 * @param about the feature's description
 * @param name the scenario's name
 * @param description the scenario's description
 * @param steps its steps, without hooks
 */
public record ScenarioWords(
        Bilingual feature, Bilingual about, Bilingual name, Bilingual description, List<StepWords> steps) {

    public ScenarioWords {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param keyword such as {@code Given}
     * @param text after the keyword
     */
    public record StepWords(Bilingual keyword, Bilingual text) {}

    /** True if the scenario has a translation. */
    public boolean translated() {
        return name.only().isEmpty();
    }
}
