package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.report.document.Browser;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A robot student in a real browser, on real hosts. */
class PracticeBrowserIT {

    private static final Engine ENGINE = EngineCatalogue.load().named("");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path state;

    private static Browser browser;
    private RobotStudent student;
    private PracticeServer server;
    private Practice practice;

    @BeforeAll
    static void a_laboratory_and_a_browser() {
        assumeTrue(PageFiles.haveTerminals(), "the build could not fetch xterm.js: ./lab verify brings what it takes");
        browser = Browser.open();
        browser.sized(1280, 720);
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        LaboratoryOfRun.openFor(2, Map.of(ENGINE, 2));
    }

    @AfterAll
    static void close() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void leave() throws InterruptedException {
        practice.current().leave();
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "pt, 01-1/4", "pt, 01-2/1", "pt, 02-1/1", "pt, 03/1", "pt, 04-1/1", "pt, 05-1/1", "pt, 06/1", "pt, 07-1/1",
        "en, 01-1/5", "en, 01-2/1", "en, 02-1/1", "en, 03/1", "en, 04-1/1", "en, 05-1/1", "en, 06/1", "en, 07-1/1"
    })
    void a_task_of_each_chapter_is_done_by_what_the_page_says(String language, String task) {
        sitDown(language, task);

        assertThat(student.follow()).as(student.notice()).isEqualTo("PASSED");

        assertThat(browser.ask("document.querySelectorAll('#steps li:not(.PASSED)').length")).isEqualTo(0L);
        assertThat(state.resolve("practice.tsv")).content().contains(ENGINE.id() + "\t" + task + "\t");
        assertThat(browser.console()).isEmpty();
    }

    private void sitDown(String language, String task) {
        ProgressFile progress = new ProgressFile(state.resolve("practice.tsv"), ENGINE.id());
        List<Task> tasks = Practise.tasks(language, ENGINE);
        practice = new Practice(
                ENGINE.id(), new PracticeTexts(language), tasks, Practise.chosen(tasks, task, Set.of()), progress);
        try {
            server = PracticeServer.start(practice);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        practice.start();
        browser.go(server.address().page());
        student = new RobotStudent(browser);
    }
}
