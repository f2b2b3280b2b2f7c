package deepdive.since.answer;

import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.ShownAfterStep;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What a terminal showed before and after a change, at the first step that has different results.
 *
 * @param terminal such as {@code terminal 1}
 */
record ShownDifference(String terminal, String before, String after) {

    private static final Pattern TERMINAL = Pattern.compile("terminal \\d+");

    /** Empty if no step failed, or the terminal showed nothing until then, or the same. */
    static Optional<ShownDifference> of(ReleaseVerdict before, ReleaseVerdict after) {
        boolean beforeFailedFirst = before.step() > 0 && (after.step() == 0 || before.step() <= after.step());
        ReleaseVerdict failed = beforeFailedFirst ? before : after;
        ReleaseVerdict other = beforeFailedFirst ? after : before;
        return terminalOf(failed)
                .or(() -> terminalOf(other, failed.step()))
                .flatMap(terminal -> shown(before, terminal, failed.step())
                        .flatMap(earlier -> shown(after, terminal, failed.step())
                                .filter(later -> !later.equals(earlier))
                                .map(later -> new ShownDifference(terminal, earlier, later))));
    }

    /** The terminal that the failed sentence names; otherwise the last one that showed something. */
    private static Optional<String> terminalOf(ReleaseVerdict failed) {
        return TERMINAL.matcher(failed.sentence())
                .results()
                .map(MatchResult::group)
                .findFirst()
                .or(() -> terminalOf(failed, failed.step()));
    }

    private static Optional<String> terminalOf(ReleaseVerdict verdict, int step) {
        return lastOf(verdict, "", step).map(ShownAfterStep::terminal);
    }

    private static Optional<String> shown(ReleaseVerdict verdict, String terminal, int step) {
        return lastOf(verdict, terminal, step).map(ShownAfterStep::text);
    }

    private static Optional<ShownAfterStep> lastOf(ReleaseVerdict verdict, String terminal, int step) {
        return verdict.shown().stream()
                .filter(shown -> shown.step() <= step && shown.terminal().startsWith(terminal))
                .reduce((earlier, later) -> later);
    }
}
