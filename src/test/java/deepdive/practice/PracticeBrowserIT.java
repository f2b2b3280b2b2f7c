package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.engine.Engine;
import deepdive.report.document.Accessibility;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A robot student in a real browser, on real hosts. */
class PracticeBrowserIT extends BrowserPractice {

    private static final Engine ENGINE = StudentDesk.ENGINE;

    private RobotStudent student;

    /** A task of each chapter, in one of the languages; in both, those whose ids match a regular expression if one is given. */
    static Stream<Arguments> tasks() {
        return Stream.concat(tasks("pt", "01-1/4|03/1|05-1/1|07-1/1"), tasks("en", "01-1/5|02-1/1|04-1/1|06/1"));
    }

    private static Stream<Arguments> tasks(String language, String usual) {
        String wanted = System.getProperty("deepdive.practice.tasks", usual);
        return Practise.tasks(language, ENGINE).stream()
                .map(PracticeTask::id)
                .filter(id -> id.matches(wanted))
                .map(id -> Arguments.of(language, id));
    }

    @ParameterizedTest
    @MethodSource("tasks")
    void a_task_of_each_chapter_is_done_by_what_the_page_says(String language, String task) {
        sitDown(language, task);

        assertThat(student.follow()).as(student.notice()).isEqualTo("PASSED");

        assertThat(browser.ask("document.querySelectorAll('#steps li:not(.PASSED)').length"))
                .isEqualTo(0L);
        assertThat(state.resolve("practice.tsv")).content().contains(ENGINE.id() + "\t" + task + "\t");
        assertThat(student.text("document.querySelector('#summary').textContent"))
                .as("as many lines as the scenario has")
                .matches(".*?(\\d+) [^.]+\\. .*?\\1\\..*");
        assertThat(browser.console()).isEmpty();
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

        browser.go(desk.address().page());

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

    private void sitDown(String language, String task) {
        student = desk.practises(language, task, state);
    }
}
