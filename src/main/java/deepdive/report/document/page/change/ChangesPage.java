package deepdive.report.document.page.change;

import deepdive.report.document.change.OutputChange;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.Divergence;
import java.util.List;
import java.util.Optional;

/**
 * The page of changes.
 *
 * @param atlas the address of the same page for all releases of the atlas; empty if there is none, or this is it
 * @param pairs the engines, the oldest first
 */
public record ChangesPage(PageLayout layout, Optional<String> atlas, List<Pair> pairs) {

    public ChangesPage {
        pairs = List.copyOf(pairs);
    }

    /**
     * An engine and the next newer one.
     *
     * @param ends the scenarios that hold on the older engine only
     * @param begins the scenarios that hold on the newer engine only
     * @param stated what the features state of a version between the two: the hand-out's claim, what Docker does, what to type
     *     instead, and the upstream change
     * @param docker the outputs of the docker command
     * @param others the outputs of other programs, which also change with the host's Debian
     */
    public record Pair(
            String from,
            String to,
            List<ChangedScenario> ends,
            List<ChangedScenario> begins,
            List<StatedChange> stated,
            List<ChangedOutput> docker,
            List<ChangedOutput> others) {

        /** True if nothing differs. */
        public boolean isSame() {
            return ends.isEmpty() && begins.isEmpty() && stated.isEmpty() && docker.isEmpty() && others.isEmpty();
        }
    }

    /**
     * A scenario.
     *
     * @param number the exercise's number
     * @param address the exercise's page on the engine on which the scenario holds; empty if there is no such page
     */
    public record ChangedScenario(String number, Bilingual name, Optional<String> address) {}

    /** What the feature of an exercise states of a change. */
    public record StatedChange(String number, Divergence divergence) {}

    /**
     * A command of the hand-out.
     *
     * @param anchor the block's place on the page of the hand-out
     */
    public record ChangedOutput(Bilingual command, String anchor, OutputChange change) {}
}
