package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import deepdive.report.document.Accessibility;
import deepdive.report.document.Browser;
import deepdive.specification.steps.EvidenceKeeper;
import deepdive.specification.steps.LaboratoryOfRun;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    void leave() {
        practice.current().leave();
        server.close();
    }

    /** The first task of each chapter, and others if a regular expression of their ids is given. */
    static Stream<Arguments> tasks() {
        String wanted = System.getProperty("deepdive.practice.tasks", "01-1/[45]|02-1/1|03/1|0[457]-1/1|06/1");
        return Stream.of("pt", "en")
                .flatMap(language -> Practise.tasks(language, ENGINE).stream()
                        .map(PracticeTask::id)
                        .filter(id -> id.matches(wanted))
                        .map(id -> Arguments.of(language, id)));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_task_of_each_chapter_is_done_by_what_the_page_says(String language, String task) {
        sitDown(language, task);

        assertThat(student.follow()).as(student.notice()).isEqualTo("PASSED");

        assertThat(browser.ask("document.querySelectorAll('#steps li:not(.PASSED)').length"))
                .isEqualTo(0L);
        assertThat(state.resolve("practice.tsv")).content().contains(ENGINE.id() + "\t" + task + "\t");
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "01-1/1|0|1|docker imagens|You typed `docker imagens`. The exercise asks for `docker images`.",
                "01-1/1|0|1|docker images --quiet|`--quiet` is not in the command: it makes a difference here.",
                "01-1/1|1|1|docker pull debiam|`debian` is expected where you typed `debiam`.",
                "01-1/2|1|1|docker ps|The exercise goes on in terminal 2. You typed in terminal 1.",
                "01-1/2|2|2|docker ps|`--all` is missing.",
                "05-1/1|0|3|docker network create neotek|`neotech` is expected where you typed `neotek`."
            })
    void a_mistake_is_told_and_can_be_mended(String task, int before, int terminal, String typed, String told) {
        sitDown("en", task);
        for (int command = 0; command < before; command++) {
            student.waitsFor(command);
            student.type(student.command());
        }
        student.waitsFor(before);

        student.typeInto(terminal, typed);

        browser.await("document.querySelector('#notice').textContent === " + quoted(told));
        assertThat(student.followFrom(before)).isEqualTo("PASSED");
    }

    @Test
    void the_first_hint_is_the_sentence_that_is_missing_and_the_second_is_the_command() {
        sitDown("en", "01-1/1");
        student.waitsFor(0);

        student.presses("h");
        browser.await("document.querySelector('#hints').children.length === 1");
        assertThat(student.hints())
                .contains("terminal 1 does not list the image \"debian\"")
                .doesNotContain("docker");

        student.presses("h");
        browser.await("document.querySelector('#hints').children.length === 2");
        assertThat(student.hints()).contains("In terminal 1, type: docker images");
    }

    @Test
    void what_cannot_be_mended_is_red_with_both_oracles_and_a_clean_host_is_a_key_away() {
        sitDown("en", "01-1/1");
        student.waitsFor(0);
        student.type("docker images");
        student.waitsFor(1);
        student.type("docker pull debian");
        student.waitsFor(2);
        student.type("docker rmi debian");
        browser.await("document.querySelector('#notice').textContent.includes('docker rmi debian')");

        student.type("docker images");

        browser.await("document.body.dataset.whole === 'FAILED'");
        assertThat(student.text("document.querySelector('#steps .FAILED').textContent"))
                .contains("terminal 1 lists the image \"debian\"");
        assertThat(student.text("document.querySelector('#oracles').textContent"))
                .contains("Expected", "The screen shows", "The daemon says");
        assertThat(state.resolve("practice.tsv")).doesNotExist();
        student.presses("a");
        browser.await("document.body.dataset.whole === 'RUNNING'");
        assertThat(student.follow()).isEqualTo("PASSED");
    }

    @Test
    void show_me_types_each_command_in_the_students_terminal() {
        sitDown("pt", "01-1/4");
        for (int command = 0; student.waitsFor(command); command++) {
            student.presses("s");
        }
        assertThat(student.text("document.body.dataset.whole")).isEqualTo("PASSED");
    }

    @Test
    void a_page_that_is_loaded_again_has_all_that_it_had() {
        sitDown("en", "01-1/2");
        student.waitsFor(0);
        student.type(student.command());
        student.waitsFor(1);
        String steps = student.text("document.querySelector('#steps').textContent");

        browser.go(server.address().page());

        assertThat(student.waitsFor(1)).isTrue();
        browser.await("document.querySelector('.xterm-rows').textContent.includes('docker run debian bash')");
        assertThat(student.text("document.querySelector('#steps').textContent")).isEqualTo(steps);
        assertThat(student.followFrom(1)).isEqualTo("PASSED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void three_terminals_fit_a_small_screen_and_keep_nobody_out(String theme) {
        browser.themed(theme);
        sitDown("pt", "04-1/1");
        student.waitsFor(0);

        assertThat(browser.ask("document.querySelectorAll('.seat').length")).isEqualTo(3L);
        assertThat(browser.ask("document.documentElement.scrollHeight <= 720")).isEqualTo(true);
        assertThat(Accessibility.wider(browser)).isEmpty();
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.console();
    }

    @Test
    void a_way_that_does_not_show_the_commands_accepts_the_students_own() {
        sitDown("en", "01-1/2");
        student.waitsFor(0);
        browser.ask("document.querySelector('#way').value = 'RECALL'");
        browser.ask("document.querySelector('#way').dispatchEvent(new Event('change'))");
        browser.await("document.querySelector('#now').hidden");
        assertThat(student.text("document.body.textContent")).doesNotContain("docker run debian bash");

        student.type("docker container run debian:latest bash");
        student.waitsFor(1);
        student.type("docker container ls");
        student.waitsFor(2);
        student.type("docker ps -a");

        assertThat(student.waitsFor(3)).isFalse();
        assertThat(student.text("document.body.dataset.whole")).isEqualTo("PASSED");
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "\\'") + "'";
    }

    private void sitDown(String language, String task) {
        ProgressFile progress = new ProgressFile(state.resolve("practice.tsv"), ENGINE.id());
        List<PracticeTask> tasks = Practise.tasks(language, ENGINE);
        practice = new Practice(
                Judges.on(ENGINE.id()),
                new PracticeTexts(language),
                tasks,
                Practise.chosen(tasks, task, Set.of()),
                progress);
        server = PracticeServer.start(practice);
        practice.start();
        browser.go(server.address().page());
        student = new RobotStudent(browser);
    }
}
