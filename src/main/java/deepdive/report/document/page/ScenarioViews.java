package deepdive.report.document.page;

import deepdive.report.document.picture.Pictures;
import deepdive.report.document.replay.Replay;
import deepdive.report.document.replay.Replays;
import deepdive.report.document.replay.Transcript;
import deepdive.report.document.words.Divergence;
import deepdive.report.document.words.Paragraphs;
import deepdive.report.document.words.Reason;
import deepdive.report.document.words.ScenarioWords;
import deepdive.report.document.words.Translations;
import deepdive.report.messages.ScenarioRun;
import deepdive.report.messages.Status;
import java.util.List;
import java.util.Optional;

/** Makes what a page shows of a scenario. */
final class ScenarioViews {

    private final Translations translations;
    private final Divergences divergences;
    private final Pictures pictures;
    private final Replays replays;

    ScenarioViews(Translations translations, Divergences divergences, Pictures pictures, Replays replays) {
        this.translations = translations;
        this.divergences = divergences;
        this.pictures = pictures;
        this.replays = replays;
    }

    /** @param most how much of each output there is room for */
    ScenarioView of(ScenarioRun scenario, Exercise exercise, int most) {
        ScenarioWords words = translations.of(scenario);
        Transcript transcript = Transcript.of(scenario);
        Optional<Divergence> erratum = Divergence.in(words.description());
        Optional<Replay> replay = replays.write(scenario);
        List<StepView> steps = StepViews.of(scenario, words);
        return new ScenarioView(
                Replays.nameOf(scenario),
                words.name(),
                new Paragraphs(erratum.map(Divergence::before).orElse(words.description())),
                erratum,
                scenario.commands(),
                Divergences.engines(scenario),
                Mark.of(scenario.status()),
                StepViews.took(scenario.took()),
                scenario.status() == Status.PASSED
                        ? Optional.empty()
                        : scenario.message().map(Reason::of),
                steps,
                replay.filter(written -> !written.terminals().isEmpty()),
                terminals(transcript, most),
                pictures.of(scenario, transcript),
                scenario.status() == Status.FAILED
                        ? Optional.of(new Failures(scenario, words, steps).view())
                        : Optional.empty(),
                divergences.of(scenario, exercise),
                words.translated());
    }

    private static List<TerminalView> terminals(Transcript transcript, int most) {
        return transcript.terminals().stream()
                .map(number -> new TerminalView(
                        number,
                        transcript.in(number).stream()
                                .map(command -> CommandView.of(command, most))
                                .toList()))
                .toList();
    }
}
