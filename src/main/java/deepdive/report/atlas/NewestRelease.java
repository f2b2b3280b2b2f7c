package deepdive.report.atlas;

import deepdive.engine.Engine;
import deepdive.evidence.Atlas;
import deepdive.evidence.Session;
import deepdive.report.document.Sources;
import deepdive.report.document.change.Changes;
import deepdive.report.document.change.EngineChange;
import deepdive.report.document.course.RunsByEngine;
import deepdive.report.document.page.handout.Handouts;
import deepdive.report.messages.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Compares the run on a release that the atlas does not have with the newest release in the atlas. {@code src/main/lab/newest}
 * calls it.
 */
public final class NewestRelease {

    private static final Path REPORTS = Path.of("reports");
    private static final String PAGE = "newest.md";

    private NewestRelease() {}

    /**
     * Writes the page {@code newest.md} into the reports, and prints it. The program ends with 1 if something that held does not
     * hold any more.
     *
     * @param arguments the id of the engine that ran
     */
    public static void main(String[] arguments) {
        try {
            Path folder = REPORTS.resolve(Engine.folder(arguments[0]));
            Run run = Run.read(folder);
            Handouts handouts = Handouts.read(Sources.here().handout());
            NewestPage page =
                    page(new AtlasFolder(AtlasFolder.KEPT).read(), run, RunSession.in(folder, handouts), handouts);
            Files.writeString(REPORTS.resolve(PAGE), page.text());
            System.out.print(page.text());
            if (page.isWorse()) {
                System.exit(1);
            }
        } catch (AtlasUnreadable e) {
            System.err.println("lab: " + e.getMessage());
            System.exit(2);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page about a run. All releases of the atlas are compared, because only so is known what differs from run to run. */
    static NewestPage page(Atlas atlas, Run run, Optional<Session> session, Handouts handouts) {
        Atlas with = new AtlasKeeper("", handouts.blockNames()).add(atlas, run, session);
        AtlasRuns releases = new AtlasRuns(with).onlyReleases();
        RunsByEngine runs = new RunsByEngine(releases.runs());
        Optional<EngineChange> change = Changes.of(runs, releases.sessions(handouts.blockNames())).stream()
                .filter(pair -> pair.to().equals(run.engineId()))
                .findFirst();
        return new NewestPage(run, change, handouts);
    }
}
