package deepdive.report.matrix;

import java.util.Arrays;
import java.util.Optional;

/** The verdict of a cell. */
public enum Verdict {
    /** The engine does what the hand-out says. */
    HOLDS("holds", "✓"),
    /** The engine does something else, and a scenario describes it. */
    DIVERGES("diverges", "≠"),
    /** A scenario failed: no scenario describes the engine's behaviour. */
    BROKEN("broken", "✗"),
    /** All scenarios describe other engines. */
    NOT_APPLICABLE("not applicable", "–"),
    /** A scenario has no result, or the cell has no scenario. */
    NOT_RUN("not run", "?");

    private final String word;
    private final String sign;

    Verdict(String word, String sign) {
        this.word = word;
        this.sign = sign;
    }

    /** The word in files and on screens, such as {@code not run}. */
    public String word() {
        return word;
    }

    /** The word as a part of names: {@code not-run}. */
    String style() {
        return word.replace(' ', '-');
    }

    /** A character that stands before the word and is found faster in a table. */
    public String sign() {
        return sign;
    }

    static Optional<Verdict> named(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(word))
                .findFirst();
    }

    /**
     * True if a cell got worse by a change to this verdict: if it broke, if it held and now diverges, or if it held or
     * diverged and now has neither verdict.
     */
    boolean worseThan(Verdict was) {
        return switch (this) {
            case HOLDS -> false;
            case DIVERGES -> was == HOLDS;
            case BROKEN -> was != BROKEN;
            case NOT_APPLICABLE, NOT_RUN -> was == HOLDS || was == DIVERGES;
        };
    }
}
