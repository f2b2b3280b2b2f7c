package deepdive.since.search;

/**
 * A change of a scenario: its state on one release, and another state on a later one. No release between them could be
 * tested.
 *
 * @param before the last release with the earlier state
 * @param after the first release with the later state
 */
public record Turn(int before, int after) {

    /** Whether the releases are neighbours, so that the change is known exactly. */
    public boolean isExact() {
        return after == before + 1;
    }
}
