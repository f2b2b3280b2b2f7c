package deepdive.report.document.replay;

/**
 * A terminal of a replay.
 *
 * @param number as in the hand-out
 * @param lastScreen the lines that the terminal showed last, as plain text
 */
public record ReplayedTerminal(int number, String lastScreen) {}
