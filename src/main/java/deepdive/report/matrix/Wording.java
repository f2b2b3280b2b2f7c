package deepdive.report.matrix;

import deepdive.report.matrix.Finding.Divergence;
import deepdive.report.matrix.Finding.Failure;
import deepdive.report.matrix.Finding.Inapplicable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The matrix's words for verdicts and findings. */
final class Wording {

    static final String TYPE = "Type instead";

    private static final int LONGEST = 300;

    private Wording() {}

    /** The heading above the findings of a verdict. */
    static String title(Verdict verdict) {
        return switch (verdict) {
            case HOLDS -> "Holds";
            case DIVERGES -> "Where Docker diverges from the hand-out";
            case BROKEN -> "What is broken";
            case NOT_APPLICABLE -> "What does not apply";
            case NOT_RUN -> "What has no result";
        };
    }

    /** A line of a finding: a label, and what it says. */
    record Line(String label, String text) {}

    static List<Line> lines(Finding finding) {
        List<Line> lines = new ArrayList<>();
        if (finding instanceof Failure failure) {
            lines.add(new Line("Failure", failure.message()));
        } else if (finding instanceof Inapplicable inapplicable) {
            lines.add(new Line("Reason", inapplicable.reason()));
        } else if (finding instanceof Divergence divergence) {
            add(lines, "Hand-out", divergence.handout());
            add(lines, "Docker", divergence.docker());
            add(lines, "Since", divergence.since());
            add(lines, TYPE, divergence.type());
            add(lines, "Source", divergence.source());
        }
        return lines;
    }

    private static void add(List<Line> lines, String label, Optional<String> text) {
        text.ifPresent(some -> lines.add(new Line(label, some)));
    }

    /** A finding in one line of plain text. */
    static String oneLine(Finding finding) {
        return shortened(text(finding)) + " [" + finding.scenario() + "]";
    }

    private static String text(Finding finding) {
        if (finding instanceof Failure failure) {
            return failure.message();
        }
        if (finding instanceof Inapplicable inapplicable) {
            return inapplicable.reason();
        }
        if (finding instanceof Divergence divergence) {
            return divergence.docker().orElse(divergence.name());
        }
        return "no result";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
