package deepdive.report.proof;

import deepdive.evidence.Comparison;
import deepdive.evidence.WrongAnswer;
import deepdive.report.document.text.Bilingual;
import java.time.Duration;
import java.util.Optional;

/**
 * A mutant and the scenario that had to find its error.
 *
 * @param name the name of the mutant's file, without its ending
 * @param error the deliberate error
 * @param lever the replaced program; {@code host} if the host itself was changed
 * @param scenarioId the scenario's number, such as {@code 01-2#3}
 * @param death how the scenario found the error; empty if the mutant survived
 */
public record MutantRow(
        String name, Bilingual error, String lever, String scenarioId, Bilingual scenario, Optional<Death> death) {

    /**
     * The failure that found an error.
     *
     * @param step the step that failed
     * @param wrong the oracle whose answer was wrong
     * @param comparison the answers of both oracles; empty if the step reads the screen only
     * @param message the failure's message
     * @param waited the duration of the step that failed
     * @param sinceChange the time from the change of the host to the failure
     */
    public record Death(
            Bilingual step,
            WrongAnswer wrong,
            Optional<Comparison> comparison,
            String message,
            Duration waited,
            Duration sinceChange) {}
}
