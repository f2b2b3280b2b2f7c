package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.practice.classroom.ClassList;
import deepdive.practice.server.ListenAddress;
import deepdive.practice.server.PageAddress;
import deepdive.practice.server.PageServer;
import deepdive.report.document.Browser;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A student of a class prints what nobody should print, in a real browser. */
@Timeout(300)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HostileOutputIT {

    private static final Engine ENGINE = EngineCatalogue.load().named("");
    private static final long MOST_HEAP = 160L << 20;
    private static final String FLOOD = "head -c 100000000 /dev/zero | tr '\\0' x";
    private static final String LINES = "yes | head -c 100000000";

    @SuppressWarnings("NullAway.Init")
    private PracticeClass taught;

    @SuppressWarnings("NullAway.Init")
    private Browser browser;

    @SuppressWarnings("NullAway.Init")
    private RobotStudent ana;

    @BeforeAll
    void a_class_of_two(@TempDir Path state) {
        assumeTrue(PageFiles.haveTerminals(), "the build could not fetch xterm.js: ./lab verify brings what it takes");
        browser = Browser.open().sized(1280, 720);
        System.setProperty(EvidenceKeeper.REPORTS_PROPERTY, "target/practice");
        LaboratoryOfRun.openFor(1, Map.of(ENGINE, 0));
        taught = new PracticeClass(
                PageServer.start(ListenAddress.LOOPBACK),
                new ClassList(List.of("Ana", "Bia")),
                "en",
                ENGINE,
                "01-1/1",
                state);
        taught.start();
        ana = new RobotStudent(browser);
        browser.go(page("Ana").page());
        ana.waitsFor(0);
    }

    @AfterAll
    void close() {
        System.clearProperty(EvidenceKeeper.REPORTS_PROPERTY);
        if (taught != null) {
            taught.close();
        }
        if (browser != null) {
            browser.close();
        }
    }

    @Order(1)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "printf '<script>document.title=\"owned\"</script><img src=x onerror=document.title=\"owned\">'",
                "printf '\\033]0;owned\\007\\033]2;owned\\007\\033]8;;javascript:alert(1)\\033\\\\x\\033]8;;\\033\\\\'",
                "printf '\\033[999999999;999999999H\\033[999999999S\\033[?1049h\\033Pq\\033\\\\'",
                "head -c 3000000 /dev/zero | tr '\\0' x",
                "head -c 300000 /dev/urandom | tr -d '\\005\\033\\232'",
                "printf '\\377\\376\\300\\200\\355\\240\\200\\364\\220\\200\\200'"
            })
    void what_a_terminal_shows_is_never_more_than_text(String command) {
        browser.console();
        ana.type(command);
        ana.type("printf '\\033\\\\\\033[?1049l\\033c'; echo \"over$((40 + 2))\"");

        browser.await("document.querySelector('.xterm-rows').textContent.includes('over42')");
        assertThat(browser.ask("document.title")).isEqualTo("Practice · Docker Deep Dive");
        assertThat(browser.ask("document.querySelectorAll('body script, body img, a[href^=javascript]').length"))
                .isEqualTo(0L);
        assertThat(browser.console()).allMatch(line -> line.contains("xterm.js: Parsing error"));
    }

    @Order(2)
    @ParameterizedTest
    @ValueSource(strings = {FLOOD, LINES})
    void a_hundred_megabytes_keep_nobody_from_working(String flood) {
        ana.type(flood + "; echo \"over$((40 + 2))\"");
        browser.await("document.querySelector('.xterm-rows').textContent.includes('xxxx')"
                + " || document.querySelector('.xterm-rows').textContent.includes('yy')");

        try (TypingRobot bia = new TypingRobot(page("Bia"))) {
            bia.echoes(50);
        }

        assertThat(heap()).isLessThan(MOST_HEAP);
        ana.type("Control+c");
        ana.type("clear; echo \"over$((40 + 2))\"");
        await("document.querySelector('.xterm-rows').textContent.includes('over42')");
        assertThat(heap()).isLessThan(MOST_HEAP);
    }

    @Order(3)
    @Test
    void the_task_can_be_done_after_all_of_it() {
        ana.presses("a");
        await("document.body.dataset.sitting === '2' && document.querySelector('.seat.asked') !== null");

        assertThat(ana.follow()).isEqualTo("PASSED");
    }

    private void await(String condition) {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(() -> browser.is(condition));
    }

    private PageAddress page(String student) {
        return taught.addresses().get(student);
    }

    /** The heap in use after a collection, in bytes. */
    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
