package deepdive.report.document.page.change;

import deepdive.engine.EngineVersion;
import deepdive.report.document.change.EngineChange;
import deepdive.report.document.change.OutputChange;
import deepdive.report.document.change.ScenarioChange;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.page.Templates;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.document.text.Language;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.EngineOrder;
import deepdive.report.messages.ScenarioRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the page of changes. */
public final class ChangesPageWriter {

    /** The folder of the atlas below {@code reports/}. */
    public static final String ATLAS = "atlas";

    /** A version of Docker; a plain number may be another program's. */
    private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+(\\.\\d+)?");

    private final RunsByEngine runs;
    private final Translations translations;
    private final Handouts handouts;
    private final boolean ofAtlas;

    /** @param handouts the commands whose outputs are compared */
    public ChangesPageWriter(RunsByEngine runs, Translations translations, Handouts handouts) {
        this(runs, translations, handouts, false);
    }

    private ChangesPageWriter(RunsByEngine runs, Translations translations, Handouts handouts, boolean ofAtlas) {
        this.runs = runs;
        this.translations = translations;
        this.handouts = handouts;
        this.ofAtlas = ofAtlas;
    }

    /** A writer of the page of an atlas, which is one folder below the others and has no pages of exercises. */
    public static ChangesPageWriter ofAtlas(RunsByEngine runs, Translations translations, Handouts handouts) {
        return new ChangesPageWriter(runs, translations, handouts, true);
    }

    /** Writes the page; without two engines to compare, the page says how to get them. */
    public void write(Path file, List<EngineChange> changes) {
        PageLayout layout = new PageLayout(
                ofAtlas ? DocumentMessages.say("changes.atlas") : DocumentMessages.say("nav.changes"),
                ofAtlas ? "../" : "",
                runs.language(),
                PageLayout.Area.CHANGES,
                false,
                false);
        Templates.write(
                "change/changes",
                new ChangesPage(
                        layout,
                        addressOfAtlas(file),
                        changes.stream().map(this::pair).toList()),
                file);
    }

    private Optional<String> addressOfAtlas(Path file) {
        boolean isThere = !ofAtlas && Files.exists(file.resolveSibling(ATLAS).resolve(file.getFileName()));
        return isThere ? Optional.of(ATLAS + "/" + file.getFileName()) : Optional.empty();
    }

    private ChangesPage.Pair pair(EngineChange change) {
        return new ChangesPage.Pair(
                change.from(),
                change.to(),
                lines(change, ScenarioChange.HoldsOn.OLDER, change.from()),
                lines(change, ScenarioChange.HoldsOn.NEWER, change.to()),
                stated(change),
                outputs(change, this::isOfDocker),
                outputs(change, output -> !isOfDocker(output)));
    }

    /** The statements with a version that is newer than the older engine and not newer than the newer one. */
    private List<ChangesPage.StatedChange> stated(EngineChange change) {
        Optional<EngineVersion> from = EngineOrder.version(change.from());
        Optional<EngineVersion> to = EngineOrder.version(change.to());
        if (from.isEmpty() || to.isEmpty()) {
            return List.of();
        }
        return runs.run(change.to()).scenarios().stream()
                .flatMap(scenario -> Divergence.in(translations.of(scenario).description())
                        .filter(divergence -> since(divergence)
                                .filter(version -> from.get().isBefore(version)
                                        && !to.get().isBefore(version))
                                .isPresent())
                        .map(divergence -> new ChangesPage.StatedChange(number(scenario), divergence))
                        .stream())
                .toList();
    }

    private static Optional<EngineVersion> since(Divergence divergence) {
        Matcher version =
                VERSION.matcher(divergence.part(Divergence.DivergencePart.SINCE).en());
        return version.lookingAt() ? EngineOrder.version(version.group()) : Optional.empty();
    }

    private static String number(ScenarioRun scenario) {
        return scenario.id().replaceFirst("#.*", "");
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
        String number = number(scenario);
        return new ChangesPage.ChangedScenario(
                number,
                translations.of(scenario).name(),
                ofAtlas ? Optional.empty() : Optional.of(RunsByEngine.path(engine) + "/" + number + ".html"));
    }

    private ChangesPage.ChangedOutput output(OutputChange change) {
        return new ChangesPage.ChangedOutput(
                Bilingual.of(handouts.command(Language.PT, change.key()), handouts.command(Language.EN, change.key())),
                "b" + change.key().replace('/', '-'),
                change);
    }
}
