package deepdive.since.search;

import java.util.SortedSet;

/**
 * The next trial of a search.
 *
 * @param release the place of the release in the ordered list of releases, from 0
 * @param scenarios the scenarios that the search has to see on this release, by their numbers
 */
public record Probe(int release, SortedSet<Integer> scenarios) {}
