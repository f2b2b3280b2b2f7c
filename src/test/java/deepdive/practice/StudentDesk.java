package deepdive.practice;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.practice.server.PageAddress;
import deepdive.report.document.Browser;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A browser, two hosts, and one practice at a time. */
final class StudentDesk implements AutoCloseable {

    static final Engine ENGINE = EngineCatalogue.load().named("");

    private static final Duration MOST_FOR_LEAVING = Duration.ofSeconds(30);

    private final Browser browser;
    private Optional<PracticeServer> server = Optional.empty();
    private Optional<Practice> practice = Optional.empty();

    private StudentDesk(Browser browser) {
        this.browser = browser;
    }

    /** If the machine has no browser, or the build has no terminals for the page, the test is skipped. */
    static StudentDesk open() {
        assumeTrue(PageFiles.haveTerminals(), "the build could not fetch xterm.js: ./lab verify brings what it takes");
        StudentDesk desk = new StudentDesk(Browser.open());
        desk.browser.sized(1280, 720);
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        LaboratoryOfRun.openFor(2, Map.of(ENGINE, 2));
        return desk;
    }

    Browser browser() {
        return browser;
    }

    Practice practice() {
        return practice.orElseThrow();
    }

    PageAddress address() {
        return server.orElseThrow().address();
    }

    RobotStudent practises(String language, String task, Path state) {
        return sitsDown(language, task, state, false);
    }

    RobotStudent presents(String language, String task, Path state) {
        return sitsDown(language, task, state, true);
    }

    private RobotStudent sitsDown(String language, String task, Path state, boolean presents) {
        ProgressFile progress = new ProgressFile(state.resolve("practice.tsv"), ENGINE.id());
        List<PracticeTask> tasks = Practise.tasks(language, ENGINE);
        Practice opened = new Practice(
                Judges.on(ENGINE.id()),
                new PracticeTexts(language),
                tasks,
                Practise.chosen(tasks, task, Set.of()),
                progress,
                presents);
        practice = Optional.of(opened);
        server = Optional.of(PracticeServer.start(opened));
        opened.start();
        browser.go(address().page());
        return new RobotStudent(browser);
    }

    /** The student leaves; the desk is free for another. */
    void leave() {
        // A page whose server has gone tries to reach it, and the console is the next student's.
        browser.go("about:blank");
        browser.console();
        practice.map(Practice::current).ifPresent(left -> {
            left.leave();
            // The progress is written until then, into a folder of the test.
            left.awaitEnd(MOST_FOR_LEAVING);
        });
        server.ifPresent(PracticeServer::close);
        practice = Optional.empty();
        server = Optional.empty();
    }

    @Override
    public void close() {
        leave();
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
        browser.close();
    }
}
