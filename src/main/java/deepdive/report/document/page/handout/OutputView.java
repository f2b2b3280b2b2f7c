package deepdive.report.document.page.handout;

import deepdive.handout.LineMatch;
import deepdive.handout.LinePattern;
import deepdive.report.document.text.HtmlText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** An output with its marks. A long output is folded to the lines that are marked or shown. */
record OutputView(List<OutputLine> lines) {

    /** The greatest number of lines that is not folded. */
    private static final int LONG = 12;

    /** The greatest number of lines on paper; a longer output is folded there, too. */
    private static final int PAGE = 60;

    /** A line of the output; {@code shown} if the page shows the line even if the output is folded. */
    record OutputLine(List<OutputSpan> spans, boolean shown) {

        boolean marked() {
            return spans.stream().anyMatch(OutputSpan.MarkedSpan.class::isInstance);
        }

        String text() {
            StringBuilder text = new StringBuilder();
            for (OutputSpan span : spans) {
                if (span instanceof OutputSpan.Plain plain) {
                    text.append(plain.text());
                } else if (span instanceof OutputSpan.MarkedSpan mark) {
                    mark.pieces().forEach(piece -> text.append(piece.text()));
                }
            }
            return text.toString();
        }
    }

    /** A part of a line. */
    sealed interface OutputSpan {

        /** A text without a mark. */
        record Plain(String text) implements OutputSpan {}

        /** A text that the hand-out speaks of. */
        record MarkedSpan(List<LineMatch.Piece> pieces) implements OutputSpan {}
    }

    /** @param patterns those that hold for the engine */
    static OutputView of(String output, List<LinePattern> patterns) {
        String printable = HtmlText.printable(output).stripTrailing();
        List<LineMatch> marks = new ArrayList<>();
        List<Integer> shown = new ArrayList<>();
        for (LinePattern pattern : patterns) {
            pattern.in(printable).ifPresent(match -> {
                shown.add(match.line());
                if (pattern.marked()) {
                    marks.add(match);
                }
            });
        }
        List<LineMatch> kept = withoutOverlaps(marks);
        List<OutputLine> lines = new ArrayList<>();
        for (String text :
                printable.isEmpty() ? List.<String>of() : printable.lines().toList()) {
            int number = lines.size();
            lines.add(new OutputLine(
                    spans(
                            text,
                            kept.stream().filter(mark -> mark.line() == number).toList()),
                    shown.contains(number)));
        }
        return new OutputView(lines);
    }

    /**
     * The marks without overlaps. Of two overlapping marks, a mark with a value to note down counts; otherwise the mark
     * that begins first.
     */
    private static List<LineMatch> withoutOverlaps(List<LineMatch> marks) {
        List<LineMatch> kept = new ArrayList<>();
        marks.stream()
                .sorted(Comparator.comparing((LineMatch mark) -> mark.notes().isEmpty())
                        .thenComparing(LineMatch::from)
                        .thenComparing(LineMatch::to, Comparator.reverseOrder()))
                .filter(mark -> kept.stream().noneMatch(other -> overlap(mark, other)))
                .forEach(kept::add);
        kept.sort(Comparator.comparingInt(LineMatch::from));
        return kept;
    }

    private static boolean overlap(LineMatch one, LineMatch other) {
        return one.line() == other.line() && one.from() < other.to() && other.from() < one.to();
    }

    private static List<OutputSpan> spans(String text, List<LineMatch> marks) {
        List<OutputSpan> spans = new ArrayList<>();
        int end = 0;
        for (LineMatch mark : marks) {
            plain(spans, text.substring(end, mark.from()));
            spans.add(new OutputSpan.MarkedSpan(mark.pieces()));
            end = mark.to();
        }
        plain(spans, text.substring(end));
        return spans;
    }

    private static void plain(List<OutputSpan> spans, String text) {
        if (!text.isEmpty()) {
            spans.add(new OutputSpan.Plain(text));
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** Whether some lines are folded away. */
    boolean folded() {
        return lines.size() > LONG;
    }

    int size() {
        return lines.size();
    }

    boolean foldedOnPaper() {
        return lines.size() > PAGE;
    }

    /** Whether the page shows any line while the output is folded. */
    boolean hasExcerpt() {
        return !folded() || lines.stream().anyMatch(OutputLine::shown);
    }

    /** The lines that the page shows even if the output is folded, with the number of omitted lines before each. */
    List<Excerpted> excerpt() {
        List<Excerpted> excerpt = new ArrayList<>();
        int omitted = 0;
        for (OutputLine line : lines) {
            if (!folded() || line.shown()) {
                excerpt.add(new Excerpted(omitted, List.of(line)));
                omitted = 0;
            } else {
                omitted++;
            }
        }
        if (omitted > 0) {
            excerpt.add(new Excerpted(omitted, List.of()));
        }
        return excerpt;
    }

    /**
     * A line of an excerpt.
     *
     * @param omitted how many lines are left out before it
     * @param line the line; none after the last
     */
    record Excerpted(int omitted, List<OutputLine> line) {}
}
