package deepdive.report.document.words;

import java.util.List;

/**
 * What a scenario says, in both languages where there is a translation.
 *
 * @param feature the feature's name
 * @param about what the feature says below its name
 * @param name the scenario's name
 * @param description what it says below its name
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
     * @param text what follows
     */
    public record StepWords(Bilingual keyword, Bilingual text) {}

    /** Whether it was found in both languages. */
    public boolean translated() {
        return name.only().isEmpty();
    }
}
