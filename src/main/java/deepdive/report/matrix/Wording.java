package deepdive.report.matrix;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Bundle;
import deepdive.report.matrix.Finding.Divergence;
import deepdive.report.matrix.Finding.Failure;
import deepdive.report.matrix.Finding.Inapplicable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The matrix's words, from {@code messages_pt.properties} and {@code messages_en.properties}; Markdown has the English. */
final class Wording {

    private static final Bundle TEXTS = new Bundle("/deepdive/report/matrix/messages");
    private static final int LONGEST = 300;

    static final Bilingual TYPE = say("label.type");

    private Wording() {}

    /** As {@link Bundle#say(String, Object...)}. */
    static Bilingual say(String key, Object... values) {
        return TEXTS.say(key, values);
    }

    /** The heading above the findings of a verdict. */
    static Bilingual title(Verdict verdict) {
        return say("findings." + verdict.style());
    }

    static Bilingual word(Verdict verdict) {
        return say("verdict." + verdict.style());
    }

    /** A line of a finding: a label, and what it says. */
    record Line(Bilingual label, String text) {}

    static List<Line> lines(Finding finding) {
        List<Line> lines = new ArrayList<>();
        if (finding instanceof Failure failure) {
            lines.add(new Line(say("label.failure"), failure.message()));
        } else if (finding instanceof Inapplicable inapplicable) {
            lines.add(new Line(say("label.reason"), inapplicable.reason()));
        } else if (finding instanceof Divergence divergence) {
            add(lines, say("label.handout"), divergence.handout());
            add(lines, say("label.docker"), divergence.docker());
            add(lines, say("label.since"), divergence.since());
            add(lines, TYPE, divergence.type());
            add(lines, say("label.source"), divergence.source());
        }
        return lines;
    }

    private static void add(List<Line> lines, Bilingual label, Optional<String> text) {
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
