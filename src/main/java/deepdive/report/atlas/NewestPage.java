package deepdive.report.atlas;

import deepdive.report.document.change.EngineChange;
import deepdive.report.document.change.OutputChange;
import deepdive.report.document.change.ScenarioChange;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.text.Language;
import deepdive.report.messages.Run;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.List;
import java.util.Optional;

/**
 * The changes of a new release, as Markdown, for readers who do not know this project.
 *
 * @param run the run on the new release
 * @param change the differences from the newest release of the atlas; empty if the atlas has no older one
 */
record NewestPage(Run run, Optional<EngineChange> change, Handouts handouts) {

    /** Whether an exercise does not hold any more. */
    boolean isWorse() {
        return !failed().isEmpty();
    }

    private List<ScenarioRun> failed() {
        return run.scenarios().stream()
                .filter(scenario -> scenario.status() == Status.FAILED)
                .toList();
    }

    String text() {
        StringBuilder text = new StringBuilder("# Docker ")
                .append(run.facts().versions().engine().orElse(run.engineId()))
                .append(change.map(pair -> " beside " + pair.from()).orElse(""))
                .append(
                        "\n\nThe exercises of a Docker course were typed on this release; a terminal and the daemon were asked"
                                + " what became of each.\n");
        failures(text);
        change.ifPresentOrElse(
                pair -> differences(text, pair),
                () -> text.append("\nThe atlas has no older release to compare with.\n"));
        return text.toString();
    }

    private void failures(StringBuilder text) {
        List<ScenarioRun> failed = failed();
        text.append("\n## What does not hold\n\n");
        if (failed.isEmpty()) {
            text.append("Nothing: each exercise that applies to this release holds.\n");
        }
        failed.forEach(scenario -> text.append("- ")
                .append(scenario.id())
                .append(" **")
                .append(scenario.name())
                .append("**\n\n")
                .append(block(scenario.message().orElse("").lines().toList())));
    }

    private void differences(StringBuilder text, EngineChange pair) {
        scenarios(text, "## Exercises that held only before", pair, ScenarioChange.HoldsOn.OLDER);
        scenarios(text, "## Exercises that hold only now", pair, ScenarioChange.HoldsOn.NEWER);
        text.append("\n## Commands that show something else\n\n");
        if (pair.outputs().isEmpty()) {
            text.append("None.\n");
        }
        pair.outputs().forEach(output -> output(text, output));
    }

    private static void scenarios(StringBuilder text, String title, EngineChange pair, ScenarioChange.HoldsOn one) {
        List<ScenarioChange> changes = pair.scenarios().stream()
                .filter(change -> change.holdsOn() == one)
                .toList();
        if (!changes.isEmpty()) {
            text.append("\n").append(title).append("\n\n");
            changes.forEach(change -> text.append("- ")
                    .append(change.scenario().id())
                    .append(" ")
                    .append(change.scenario().name())
                    .append("\n"));
        }
    }

    private void output(StringBuilder text, OutputChange output) {
        text.append("`").append(handouts.command(Language.EN, output.key())).append("`");
        if (output.changesStatus()) {
            text.append(", status ")
                    .append(output.before().status().getAsInt())
                    .append(" → ")
                    .append(output.after().status().getAsInt());
        }
        text.append("\n\nbefore:\n\n")
                .append(block(output.before().lines()))
                .append("now:\n\n")
                .append(block(output.after().lines()));
    }

    /** An indented block, in which no text is markup. */
    private static String block(List<String> lines) {
        StringBuilder block = new StringBuilder();
        (lines.isEmpty() ? List.of("(nothing more)") : lines)
                .forEach(line -> block.append("    ").append(line).append("\n"));
        return block.append("\n").toString();
    }
}
