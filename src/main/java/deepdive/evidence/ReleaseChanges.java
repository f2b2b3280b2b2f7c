package deepdive.evidence;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The releases at which scenarios change: the files {@code since/<name>.json}.
 *
 * @param asked the command's id, the tag or the name that the user typed
 * @param from the first release of the search
 * @param to the last release of the search
 * @param releases how many releases are from the first to the last one
 * @param changes in the order of the scenarios, then of the releases
 * @param unchanged a verdict for each scenario without a change
 * @param tried the releases with a verdict, in their order
 * @param untested the releases that could not be tested, with the reasons
 * @param finished when the search ended
 */
public record ReleaseChanges(
        String asked,
        String from,
        String to,
        int releases,
        List<ReleaseChange> changes,
        List<ReleaseVerdict> unchanged,
        List<String> tried,
        List<UntestedRelease> untested,
        Optional<Instant> finished) {

    /**
     * A change of one scenario.
     *
     * @param file the name of the feature's file
     * @param scenario the scenario's name
     * @param before on the last release before the change
     * @param after on the first release after it
     * @param between the releases between them, of which none could be tested; empty if the change is known exactly
     * @param alsoDifferent what else is different on the hosts of both releases, because it may be the cause
     * @param sources addresses of the upstream change, as the feature names them
     * @param comparisons addresses of all upstream changes between the releases
     * @param reproduce commands that show the change
     */
    public record ReleaseChange(
            String file,
            String scenario,
            ReleaseVerdict before,
            ReleaseVerdict after,
            List<String> between,
            List<String> alsoDifferent,
            List<String> sources,
            List<String> comparisons,
            List<String> reproduce) {}

    /** A release that could not be tested. */
    public record UntestedRelease(String release, String reason) {}

    /** The changes that a file's text holds; empty if the text holds none. */
    public static Optional<ReleaseChanges> read(String text) {
        return EvidenceJson.read(text, ReleaseChanges.class);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.writeReadable(this);
    }
}
