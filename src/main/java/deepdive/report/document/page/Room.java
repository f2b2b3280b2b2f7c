package deepdive.report.document.page;

import deepdive.report.document.replay.Transcript;
import deepdive.report.messages.ScenarioRun;
import java.util.List;

/** How much of each command's output a page can bear, so that it stays small however much was shown. */
final class Room {

    /** What the outputs on a page may take in all; with all the rest a page stays below 400 kB. */
    private static final int PAGE = 200_000;

    private static final int LEAST = 200;

    private Room() {}

    /**
     * The most characters of one output.
     *
     * @param wanted what is given where there is room enough
     */
    static int forEach(List<ScenarioRun> scenarios, int wanted) {
        List<Integer> lengths = scenarios.stream()
                .flatMap(scenario -> Transcript.of(scenario).commands().stream())
                .map(command -> command.output().length())
                .toList();
        int most = wanted;
        while (most > LEAST && total(lengths, most) > PAGE) {
            most = most * 3 / 4;
        }
        return most;
    }

    private static long total(List<Integer> lengths, int most) {
        return lengths.stream().mapToLong(length -> Math.min(length, most)).sum();
    }
}
