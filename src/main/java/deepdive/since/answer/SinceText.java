package deepdive.since.answer;

import deepdive.evidence.ReleaseChanges;
import deepdive.evidence.ReleaseChanges.CommitChange;
import deepdive.evidence.ReleaseChanges.ReleaseChange;
import deepdive.evidence.ReleaseVerdict;
import deepdive.evidence.ReleaseVerdict.VerdictKind;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The result of a search as text for a terminal: a box for each change, and a line for each scenario without one. */
public final class SinceText {

    private static final int MOST_LINES = 6;

    private final ReleaseChanges changes;
    private final int width;

    /** @param width the number of the terminal's columns */
    public SinceText(ReleaseChanges changes, int width) {
        this.changes = changes;
        this.width = width;
    }

    /** The lines, without their ends. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        changes.changes().forEach(change -> {
            lines.add("");
            lines.addAll(change(change));
        });
        lines.add("");
        changes.unchanged().forEach(verdict -> lines.add(unchanged(verdict)));
        lines.addAll(untested());
        lines.add(summary());
        return lines;
    }

    private List<String> change(ReleaseChange change) {
        List<String> lines = new ArrayList<>(boxed(Stream.of(
                        title(change.file(), change.scenario()),
                        "up to %s: %s"
                                .formatted(
                                        change.before().release(),
                                        change.before().words()),
                        "from %s: %s"
                                .formatted(
                                        change.after().release(), change.after().words()))
                .toList()));
        if (!change.between().isEmpty()) {
            lines.add("The change is between %s and %s, because these cannot be tested: %s"
                    .formatted(
                            change.before().release(), change.after().release(), String.join(", ", change.between())));
        }
        lines.addAll(reason(change.before()));
        lines.addAll(reason(change.after()));
        ShownDifference.of(change.before(), change.after()).ifPresent(shown -> {
            lines.addAll(SideBySide.lines(
                    "%s on %s%n%n%s".formatted(shown.terminal(), change.before().release(), shown.before()),
                    "%s on %s%n%n%s".formatted(shown.terminal(), change.after().release(), shown.after()),
                    width));
        });
        change.alsoDifferent().forEach(different -> lines.add("The hosts also differ in " + different));
        change.sources().forEach(source -> lines.add("Upstream: " + source));
        change.commit().ifPresent(commit -> lines.addAll(commit(commit)));
        change.comparisons().forEach(page -> lines.add("Compare: " + page));
        change.reproduce().forEach(command -> lines.add("Reproduce with: " + command));
        return lines;
    }

    /** The beginning of a failure's message; the whole message may have all screens. */
    private static List<String> reason(ReleaseVerdict verdict) {
        return verdict.result() == VerdictKind.FAILED
                ? Stream.concat(
                                Stream.of("on " + verdict.release() + ":"),
                                verdict.reason()
                                        .lines()
                                        .filter(line -> !line.isBlank())
                                        .limit(MOST_LINES)
                                        .map(line -> "  " + line))
                        .toList()
                : List.of();
    }

    private static List<String> commit(CommitChange commit) {
        List<String> lines = new ArrayList<>();
        commit.mixtures().forEach(mixture -> lines.add(mixture.release() + ": " + mixture.words()));
        lines.add(
                commit.cause().isEmpty()
                        ? "Whether the daemon or the CLI makes the difference could not be tested"
                        : "The difference is made by: " + commit.cause());
        if (!commit.after().isEmpty()) {
            lines.add("First commit with the change: %s %s".formatted(commit.after(), commit.title()));
            lines.add("Last commit without it: %s%s"
                    .formatted(
                            commit.before(),
                            commit.between() == 0 ? "" : "; %d between cannot be tested".formatted(commit.between())));
            lines.add(commit.address());
        }
        return lines;
    }

    private List<String> boxed(List<String> texts) {
        int inner = width - 4;
        List<String> lines = new ArrayList<>();
        lines.add("┌" + "─".repeat(inner + 2) + "┐");
        texts.stream()
                .flatMap(text -> SideBySide.folded(text, inner).stream())
                .map(line -> "│ " + line + " ".repeat(inner - line.codePointCount(0, line.length())) + " │")
                .forEach(lines::add);
        lines.add("└" + "─".repeat(inner + 2) + "┘");
        return lines;
    }

    private static String unchanged(ReleaseVerdict verdict) {
        return "No change: " + title(verdict.file(), verdict.scenario()) + ": " + verdict.words();
    }

    private static String title(String file, String scenario) {
        return file.replaceFirst("^(\\d+(?:-\\d+)*).*", "$1") + " " + scenario;
    }

    private List<String> untested() {
        return changes.untested().stream()
                .map(release -> "Not tested: Docker %s: %s"
                        .formatted(
                                release.release(),
                                release.reason().lines().findFirst().orElse("no reason is known")))
                .toList();
    }

    private String summary() {
        if (changes.tried().isEmpty()) {
            return "Nothing could be tested from %s to %s".formatted(changes.from(), changes.to());
        }
        return "%d change%s from %s to %s; %d of %d releases tried"
                .formatted(
                        changes.changes().size(),
                        changes.changes().size() == 1 ? "" : "s",
                        changes.from(),
                        changes.to(),
                        changes.tried().size(),
                        changes.releases());
    }
}
