package deepdive.report.document.page.change;

import deepdive.report.document.change.EngineChange;
import deepdive.report.document.change.OutputChange;
import deepdive.report.document.change.ScenarioChange;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.ScenarioRun;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Writes the page of changes. */
public final class ChangesPageWriter {

    private final RunsByEngine runs;
    private final Translations translations;
    private final Handouts handouts;

    /** @param handouts the commands whose outputs are compared */
    public ChangesPageWriter(RunsByEngine runs, Translations translations, Handouts handouts) {
        this.runs = runs;
        this.translations = translations;
        this.handouts = handouts;
    }

    /** Writes the page; without two engines to compare, the page says how to get them. */
    public void write(Path file, List<EngineChange> changes) {
        PageLayout layout = new PageLayout(
                DocumentMessages.say("nav.changes"), "", runs.language(), PageLayout.Area.CHANGES, false, false);
        Templates.write(
                "change/changes",
                new ChangesPage(layout, changes.stream().map(this::pair).toList()),
                file);
    }

    private ChangesPage.Pair pair(EngineChange change) {
        return new ChangesPage.Pair(
                change.from(),
                change.to(),
                lines(change, ScenarioChange.HoldsOn.OLDER, change.from()),
                lines(change, ScenarioChange.HoldsOn.NEWER, change.to()),
                outputs(change, this::isOfDocker),
                outputs(change, output -> !isOfDocker(output)));
    }

    private boolean isOfDocker(OutputChange output) {
        return handouts.command(Language.PT, output.key()).startsWith("docker ");
    }

    /** The outputs of commands; a command that shows the same difference several times is there once. */
    private List<ChangesPage.ChangedOutput> outputs(EngineChange change, Predicate<OutputChange> wanted) {
        Map<List<Object>, ChangesPage.ChangedOutput> outputs = new LinkedHashMap<>();
        change.outputs().stream()
                .filter(output -> !handouts.command(Language.PT, output.key()).isEmpty())
                .filter(wanted)
                .forEach(output -> outputs.putIfAbsent(
                        List.of(handouts.command(Language.PT, output.key()), output.forms()), output(output)));
        return List.copyOf(outputs.values());
    }

    private List<ChangesPage.ChangedScenario> lines(EngineChange change, ScenarioChange.HoldsOn one, String engine) {
        return change.scenarios().stream()
                .filter(scenario -> scenario.holdsOn() == one)
                .map(scenario -> line(scenario.scenario(), engine))
                .toList();
    }

    private ChangesPage.ChangedScenario line(ScenarioRun scenario, String engine) {
        String number = scenario.id().replaceFirst("#.*", "");
        return new ChangesPage.ChangedScenario(
                number, translations.of(scenario).name(), RunsByEngine.path(engine) + "/" + number + ".html");
    }

    private ChangesPage.ChangedOutput output(OutputChange change) {
        return new ChangesPage.ChangedOutput(
                Bilingual.of(handouts.command(Language.PT, change.key()), handouts.command(Language.EN, change.key())),
                "b" + change.key().replace('/', '-'),
                change);
    }
}
