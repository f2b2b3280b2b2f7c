package deepdive.report.matrix;

import static deepdive.report.matrix.MatrixMessages.say;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import deepdive.report.document.text.Divergence.Part;
import deepdive.report.document.text.Language;
import deepdive.report.matrix.Finding.Broken;
import deepdive.report.matrix.Finding.Divergent;
import deepdive.report.matrix.Finding.Inapplicable;
import java.util.List;
import java.util.Optional;

/** A finding in words, as the run gave them. */
final class FindingText {

    /** The longest text of a finding on one line, in characters. */
    private static final int LONGEST = 300;

    private FindingText() {}

    /** A line of a finding: a label and a text. */
    record LabelledText(Bilingual label, Bilingual text) {

        /** True if the text is a command to type. */
        boolean isCommand() {
            return label.equals(FindingText.label(Part.TYPE));
        }
    }

    static List<LabelledText> lines(Finding finding) {
        if (finding instanceof Broken broken) {
            return List.of(new LabelledText(say("label.failure"), Bilingual.same(broken.message())));
        }
        if (finding instanceof Inapplicable inapplicable) {
            return List.of(new LabelledText(say("label.reason"), Bilingual.same(inapplicable.reason())));
        }
        return finding instanceof Divergent divergent
                ? divergent.divergence().map(FindingText::lines).orElse(List.of())
                : List.of();
    }

    static List<LabelledText> lines(Divergence divergence) {
        return divergence.parts().entrySet().stream()
                .map(part -> new LabelledText(label(part.getKey()), part.getValue()))
                .toList();
    }

    private static Bilingual label(Part part) {
        return say("label." + part.key());
    }

    /** A finding on one line of plain text. */
    static String oneLine(Finding finding) {
        return shortened(summary(finding)) + " [" + finding.scenario() + "]";
    }

    private static String summary(Finding finding) {
        if (finding instanceof Broken broken) {
            return broken.message();
        }
        if (finding instanceof Inapplicable inapplicable) {
            return inapplicable.reason();
        }
        if (finding instanceof Divergent divergent) {
            return divergent
                    .divergence()
                    .flatMap(
                            stated -> Optional.ofNullable(stated.in(Language.EN).get(Part.DOCKER)))
                    .orElse(divergent.name());
        }
        return "no result";
    }

    private static String shortened(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST - 1) + "…";
    }
}
