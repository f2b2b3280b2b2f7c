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
     * @param commit what {@code --commit} has found; empty if it was not asked for
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
            List<String> reproduce,
            Optional<CommitChange> commit) {

        /** Adds the commit to the change. */
        public ReleaseChange with(CommitChange found) {
            return new ReleaseChange(
                    file,
                    scenario,
                    before,
                    after,
                    between,
                    alsoDifferent,
                    sources,
                    comparisons,
                    reproduce,
                    Optional.of(found));
        }
    }

    /**
     * The commit of a change.
     *
     * @param cause {@code daemon}, {@code CLI} or {@code daemon and CLI}; empty if that is not known
     * @param mixtures the verdicts with the daemon of one release and the CLI of the other one
     * @param before the last commit without the change; empty if it was not found
     * @param after the first commit with the change; empty if it was not found
     * @param between how many commits between them cannot be tested
     * @param title the first line of the commit's message that names the change
     * @param address of the pull request or of the commit
     */
    public record CommitChange(
            String cause,
            List<ReleaseVerdict> mixtures,
            String before,
            String after,
            int between,
            String title,
            String address) {}

    /** A release that could not be tested. */
    public record UntestedRelease(String release, String reason) {}

    /** Replaces the details of the changes. */
    public ReleaseChanges with(List<ReleaseChange> detailed) {
        return new ReleaseChanges(asked, from, to, releases, detailed, unchanged, tried, untested, finished);
    }

    /** The changes that a file's text holds; empty if the text holds none. */
    public static Optional<ReleaseChanges> read(String text) {
        return EvidenceJson.read(text, ReleaseChanges.class);
    }

    /** The file's text. */
    public String json() {
        return EvidenceJson.writeReadable(this);
    }
}
