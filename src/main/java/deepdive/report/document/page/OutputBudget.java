package deepdive.report.document.page;

import deepdive.evidence.RecordingPath;
import deepdive.report.document.replay.Transcript;
import deepdive.report.messages.ScenarioRun;
import java.util.List;

/** Shares the space of a page among the outputs of its commands, so that the page stays small. */
public final class OutputBudget {

    /** Characters for all outputs of a page; the whole page stays below 400 kB. */
    private static final int PAGE = 200_000;

    /** Characters of the last screen of a terminal: it is on the page, too. */
    private static final int SCREEN = 3_000;

    private static final int LEAST = 200;

    private OutputBudget() {}

    /**
     * How many characters of each output a page may show.
     *
     * @param wanted the number if there is space enough
     */
    public static int forEach(List<ScenarioRun> scenarios, int wanted) {
        List<Integer> lengths = scenarios.stream()
                .flatMap(scenario -> Transcript.of(scenario).commands().stream())
                .map(command -> command.output().length())
                .toList();
        long screens = scenarios.stream()
                .flatMap(scenario -> scenario.attachments().stream())
                .filter(attachment -> attachment.mediaType().equals(RecordingPath.MEDIA_TYPE))
                .count();
        int most = wanted;
        while (most > LEAST && total(lengths, most) > PAGE - screens * SCREEN) {
            most = most * 3 / 4;
        }
        return most;
    }

    private static long total(List<Integer> lengths, int most) {
        return lengths.stream().mapToLong(length -> Math.min(length, most)).sum();
    }
}
