package deepdive.specification.oracle.image;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The difference between two lists of paths.
 *
 * @param seen the number of paths that the student sees
 * @param onlySeen the paths that only the student sees
 * @param told the number of paths of the other oracle
 * @param onlyTold the paths that only the other oracle has
 */
public record PathDifference(int seen, Set<String> onlySeen, int told, Set<String> onlyTold) {

    private static final int NAMED = 5;

    static PathDifference between(Collection<String> seen, Collection<String> told) {
        return new PathDifference(seen.size(), difference(seen, told), told.size(), difference(told, seen));
    }

    /** The same difference without the paths that match a pattern. */
    PathDifference without(Pattern pattern) {
        return new PathDifference(seen, without(pattern, onlySeen), told, without(pattern, onlyTold));
    }

    boolean isEmpty() {
        return onlySeen.isEmpty() && onlyTold.isEmpty();
    }

    Statement screen() {
        return say(
                "número de caminhos: {0}; só aqui: {1}", "number of paths: {0}; only here: {1}", seen, some(onlySeen));
    }

    Statement daemon() {
        return say(
                "número de caminhos: {0}; só lá: {1}", "number of paths: {0}; only there: {1}", told, some(onlyTold));
    }

    private static Set<String> difference(Collection<String> these, Collection<String> others) {
        Set<String> left = new TreeSet<>(these);
        left.removeAll(Set.copyOf(others));
        return left;
    }

    private static Set<String> without(Pattern pattern, Set<String> paths) {
        Set<String> left = new TreeSet<>(paths);
        left.removeIf(pattern.asMatchPredicate());
        return left;
    }

    private static Statement some(Set<String> paths) {
        List<String> named = paths.stream().limit(NAMED).toList();
        return paths.size() > NAMED ? say("{0} e outros", "{0} and more", named) : literally(named);
    }
}
