package deepdive.engine;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * A user asked for an engine that the catalogue does not have. The message names the nearest engines, then all engines.
 */
public final class UnknownEngine extends RuntimeException {

    private static final int MOST_TYPOS = 3;
    private static final int MOST_NAMED = 3;
    private static final LevenshteinDistance TYPOS = LevenshteinDistance.getDefaultInstance();

    UnknownEngine(String asked, Collection<String> known) {
        this("There is no engine '" + asked + "'." + nearest(asked, known) + " There are: " + String.join(", ", known)
                + ". Choose one with -Dengine=…");
    }

    private UnknownEngine(String message) {
        super(message, null, false, false);
    }

    /** Reports an engine that exists but that no host can run. */
    static UnknownEngine unusable(String asked, String why) {
        return new UnknownEngine("Docker " + asked + " is not among the engines: " + why);
    }

    /** Reports an engine from source whose release does not exist, or is not in our list of releases. */
    static UnknownEngine noRelease(String asked, String release) {
        List<String> known = Releases.all().stream().map(Release::engineId).toList();
        return new UnknownEngine(
                "There is no release " + release + " in the list of Docker's releases, which ends with "
                        + Releases.newest() + "." + nearest(asked, known)
                        + " A newer release is named by its tag in moby, such as -Dengine=source:docker-v" + release
                        + "; docs/engines.md says more.");
    }

    private static String nearest(String asked, Collection<String> known) {
        int fewest = known.stream().mapToInt(id -> TYPOS.apply(asked, id)).min().orElse(MOST_TYPOS);
        List<String> near = known.stream()
                .filter(id -> TYPOS.apply(asked, id) == fewest)
                .sorted(Comparator.reverseOrder())
                .limit(MOST_NAMED)
                .toList();
        return fewest >= Math.min(MOST_TYPOS, asked.length()) ? "" : " Did you mean " + String.join(" or ", near) + "?";
    }
}
