package deepdive.report.document.text;

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
public record BilingualScenario(
        Bilingual feature, Bilingual about, Bilingual name, Bilingual description, List<BilingualStep> steps) {

    public BilingualScenario {
        steps = List.copyOf(steps);
    }

    /**
     * A step.
     *
     * @param keyword such as {@code Given}
     * @param text after the keyword
     */
    public record BilingualStep(Bilingual keyword, Bilingual text) {}

    /** True if the scenario has a translation. */
    public boolean translated() {
        return name.only().isEmpty();
    }
}
