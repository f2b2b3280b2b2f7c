package deepdive.report.matrix;

import java.util.Arrays;
import java.util.Optional;

/** What a cell says. */
public enum Verdict {
    /** The engine does what the hand-out says. */
    HOLDS("holds", "✓"),
    /** The engine does something else, and a scenario describes what. */
    DIVERGES("diverges", "≠"),
    /** A scenario failed: the engine does neither. */
    BROKEN("broken", "✗"),
    /** No scenario speaks of this engine. */
    NOT_APPLICABLE("not applicable", "–"),
    /** A scenario has no result, or there is none. */
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

    /** A character that the eye finds in a table; never without the word. */
    public String sign() {
        return sign;
    }

    static Optional<Verdict> named(String word) {
        return Arrays.stream(values())
                .filter(verdict -> verdict.word.equals(word))
                .findFirst();
    }

    /**
     * Whether a cell that was of another verdict got worse by becoming this one: by breaking; by diverging or no longer
     * being shown, where it held; by no longer being shown, where it diverged.
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
