package deepdive.evidence;

import java.util.Optional;

/** Which oracle's answer a failed comparison found wrong. */
public enum WrongAnswer {
    /** The screen's answer alone is not the expected one: without the screen, the comparison would have held. */
    SCREEN,
    /** The daemon's or the kernel's answer alone is not the expected one: without it, the comparison would have held. */
    DAEMON,
    /** Each of the two answers is not the expected one. */
    BOTH,
    /** Each answer could be right, but the two contradict each other. Only a reader of both sees the error. */
    PAIR;

    /**
     * The wrong answer of a comparison; empty if the comparison holds.
     *
     * @param screen whether the screen's answer alone could be right
     * @param daemon whether the daemon's answer alone could be right
     * @param pair whether the two answers agree
     */
    public static Optional<WrongAnswer> of(boolean screen, boolean daemon, boolean pair) {
        if (screen && daemon) {
            return pair ? Optional.empty() : Optional.of(PAIR);
        }
        if (!screen && !daemon) {
            return Optional.of(BOTH);
        }
        return Optional.of(screen ? DAEMON : SCREEN);
    }
}
