package deepdive.report.document.page.change;

import deepdive.report.document.change.OutputChange;
import deepdive.report.document.page.PageLayout;
import deepdive.report.document.text.Bilingual;
import java.util.List;

/** The page of changes. */
public record ChangesPage(PageLayout layout, List<Pair> pairs) {

    public ChangesPage {
        pairs = List.copyOf(pairs);
    }

    /**
     * An engine and the next newer one.
     *
     * @param ends the scenarios that hold on the older engine only
     * @param begins the scenarios that hold on the newer engine only
     * @param docker the outputs of the docker command
     * @param others the outputs of other programs, which also change with the host's Debian
     */
    public record Pair(
            String from,
            String to,
            List<ChangedScenario> ends,
            List<ChangedScenario> begins,
            List<ChangedOutput> docker,
            List<ChangedOutput> others) {

        /** True if nothing differs. */
        public boolean isSame() {
            return ends.isEmpty() && begins.isEmpty() && docker.isEmpty() && others.isEmpty();
        }
    }

    /**
     * A scenario.
     *
     * @param number the exercise's number
     * @param address the exercise's page on the engine on which the scenario holds
     */
    public record ChangedScenario(String number, Bilingual name, String address) {}

    /**
     * A command of the hand-out.
     *
     * @param anchor the block's place on the page of the hand-out
     */
    public record ChangedOutput(Bilingual command, String anchor, OutputChange change) {}
}
