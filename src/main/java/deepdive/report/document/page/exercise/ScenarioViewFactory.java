package deepdive.report.document.page.exercise;

import deepdive.report.document.course.Exercise;
import deepdive.report.document.page.CommandView;
import deepdive.report.document.page.DurationText;
import deepdive.report.document.page.Mark;
import deepdive.report.document.picture.PictureFactory;
import deepdive.report.document.replay.Command;
import deepdive.report.document.replay.ReplayWriter;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.text.BilingualScenario;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.Paragraphs;
import deepdive.report.document.text.Reason;
import deepdive.report.document.text.Translations;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a scenario as a page shows it. */
final class ScenarioViewFactory {

    private final Translations translations;
    private final EngineComparisonFactory comparisons;
    private final PictureFactory pictures;
    private final ReplayWriter replays;

    ScenarioViewFactory(
            Translations translations,
            EngineComparisonFactory comparisons,
            PictureFactory pictures,
            ReplayWriter replays) {
        this.translations = translations;
        this.comparisons = comparisons;
        this.pictures = pictures;
        this.replays = replays;
    }

    /** @param most how many characters of each output may be shown */
    ScenarioView of(ScenarioRun scenario, Exercise exercise, int most) {
        BilingualScenario words = translations.of(scenario);
        Transcript transcript = Transcript.of(scenario);
        List<StepView> steps = StepViewFactory.of(scenario, words);
        return new ScenarioView(
                Exercise.nameOf(scenario),
                words.name(),
                description(scenario, words),
                outcome(scenario, words, steps),
                steps,
                new ScenarioView.TerminalOutputs(
                        replays.write(scenario)
                                .filter(replay -> !replay.terminals().isEmpty()),
                        transcripts(transcript, LinesLookedAt.in(scenario, transcript), most)),
                pictures.of(scenario, transcript),
                comparisons.of(scenario, exercise));
    }

    private static ScenarioView.ScenarioDescription description(ScenarioRun scenario, BilingualScenario words) {
        Optional<Divergence> erratum = Divergence.in(words.description());
        return new ScenarioView.ScenarioDescription(
                new Paragraphs(erratum.map(Divergence::before).orElse(words.description())),
                erratum,
                scenario.commands(),
                EngineComparisonFactory.engines(scenario),
                words.translated());
    }

    private static ScenarioView.ScenarioResult outcome(
            ScenarioRun scenario, BilingualScenario words, List<StepView> steps) {
        return new ScenarioView.ScenarioResult(
                Mark.of(scenario),
                DurationText.of(scenario.took()),
                scenario.status() == Status.PASSED
                        ? Optional.empty()
                        : scenario.message().map(Reason::of),
                scenario.status() == Status.FAILED
                        ? Optional.of(new FailureViewFactory(scenario, words, steps).view())
                        : Optional.empty());
    }

    private static List<TerminalView> transcripts(
            Transcript transcript, Map<Command, Set<Integer>> lookedAt, int most) {
        return transcript.terminals().stream()
                .map(number -> new TerminalView(
                        number,
                        transcript.in(number).stream()
                                .map(command -> CommandView.of(command, most, lookedAt.getOrDefault(command, Set.of())))
                                .toList()))
                .toList();
    }
}
