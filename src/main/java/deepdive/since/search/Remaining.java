package deepdive.since.search;

/**
 * The work that a search has left.
 *
 * @param releases how many untried releases may still be asked for
 * @param steps about how many of them will be asked for
 */
public record Remaining(int releases, int steps) {}
