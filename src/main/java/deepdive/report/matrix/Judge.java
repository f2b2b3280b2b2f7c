package deepdive.report.matrix;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.matrix.Finding.Broken;
import deepdive.report.matrix.Finding.Divergent;
import deepdive.report.matrix.Finding.Inapplicable;
import deepdive.report.matrix.Finding.Missing;
import deepdive.report.messages.ScenarioRun;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides the verdict of a cell from its scenarios. A failure outweighs the rest; a scenario without a result outweighs
 * divergences and successes, because it may still fail. Inapplicable scenarios count only if the cell has no others.
 */
final class Judge {

    private static final String NO_REASON = "The scenario gives no reason.";

    private final List<Finding> failures = new ArrayList<>();
    private final List<Finding> missing = new ArrayList<>();
    private final List<Finding> divergences = new ArrayList<>();
    private final List<Finding> inapplicable = new ArrayList<>();
    private boolean holds;

    private Judge() {}

    /** @param unreached scenarios that ran on other engines; the run of this engine was cut off before them */
    static Cell cell(List<ScenarioRun> scenarios, List<ScenarioRun> unreached) {
        Judge judge = new Judge();
        scenarios.forEach(judge::hear);
        unreached.forEach(judge::miss);
        return judge.cell();
    }

    private void hear(ScenarioRun scenario) {
        switch (scenario.status()) {
            case FAILED ->
                failures.add(new Broken(
                        scenario.id(), scenario.name(), scenario.message().orElse(NO_REASON)));
            case SKIPPED ->
                inapplicable.add(new Inapplicable(
                        scenario.id(), scenario.name(), scenario.message().orElse(NO_REASON)));
            case NOT_RUN -> miss(scenario);
            case PASSED -> {
                if (scenario.diverges()) {
                    divergences.add(new Divergent(
                            scenario.id(), scenario.name(), Divergence.in(Bilingual.same(scenario.description()))));
                } else {
                    holds = true;
                }
            }
        }
    }

    private void miss(ScenarioRun scenario) {
        missing.add(new Missing(scenario.id(), scenario.name()));
    }

    private Cell cell() {
        if (!failures.isEmpty()) {
            return new Cell(Verdict.BROKEN, failures);
        }
        if (!missing.isEmpty()) {
            return new Cell(Verdict.NOT_RUN, missing);
        }
        if (!divergences.isEmpty()) {
            return new Cell(Verdict.DIVERGES, divergences);
        }
        if (holds) {
            return new Cell(Verdict.HOLDS, List.of());
        }
        return inapplicable.isEmpty() ? Cell.EMPTY : new Cell(Verdict.NOT_APPLICABLE, inapplicable);
    }
}
