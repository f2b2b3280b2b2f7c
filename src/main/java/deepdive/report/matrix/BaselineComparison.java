package deepdive.report.matrix;

import java.util.ArrayList;
import java.util.List;

/**
 * The comparison of a baseline with a later matrix.
 *
 * @param worse the cells that got worse, in the matrix's order
 * @param engines the engines that both have
 * @param without the baseline's engines that did not run now, and were not compared
 */
public record BaselineComparison(List<Worse> worse, List<String> engines, List<String> without) {

    public BaselineComparison {
        worse = List.copyOf(worse);
        engines = List.copyOf(engines);
        without = List.copyOf(without);
    }

    /** True if at least one engine was compared and no cell got worse. */
    public boolean passed() {
        return worse.isEmpty() && !engines.isEmpty();
    }

    /** The result for people: a line for the whole comparison, and a line for each cell that got worse. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        if (engines.isEmpty()) {
            lines.add("The baseline has none of the engines that ran: it has " + String.join(", ", without));
        } else {
            lines.add("Compared with the baseline on Docker %s: %s"
                    .formatted(String.join(", ", engines), worse.isEmpty() ? "nothing got worse" : count()));
            worse.forEach(cell -> lines.add("  " + cell));
        }
        return lines;
    }

    private String count() {
        return worse.size() == 1 ? "one cell got worse" : worse.size() + " cells got worse";
    }

    /**
     * A cell that got worse.
     *
     * @param engine the engine's id
     * @param row the exercise or the command, as in {@code command ciclo/pratica/04 (docker stop baleia)}
     * @param why the findings of the cell on one line; empty if it has none
     */
    public record Worse(String engine, String row, Verdict was, Verdict is, String why) {

        @Override
        public String toString() {
            return "Docker %s, %s: was %s, is %s%s"
                    .formatted(engine, row, was.word(), is.word(), why.isEmpty() ? "" : ": " + why);
        }
    }
}
