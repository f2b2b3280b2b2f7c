package deepdive.bench.result;

import deepdive.bench.cost.Cost;
import java.util.Map;

/**
 * One measurement of all subjects, one right after the other.
 *
 * @param load the average number of processes that wanted a core in the minute before the turn, as {@code /proc/loadavg} has it
 * @param script the exercises as a plain script
 * @param floor the commands that the scenarios of this turn's run typed, typed again by a small program
 * @param whole {@code mvn -o verify} with the document and its PDFs
 * @param scenarios the time from the beginning of the first scenario to the end of the last one, in a run of its own that does not
 *     type the hand-out
 * @param phases the seconds of the parts of {@code whole}, which follow one another
 * @param inScenarios the seconds of the parts of all these scenarios together
 */
public record BenchTurn(
        double load,
        Cost script,
        Cost floor,
        Cost whole,
        Cost scenarios,
        Map<String, Double> phases,
        Map<String, Double> inScenarios) {}
