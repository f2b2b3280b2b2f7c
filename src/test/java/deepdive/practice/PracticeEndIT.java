package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.Accessibility;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** The end of a task: the time, the commands, and the student's recordings beside those of the suite. */
class PracticeEndIT extends BrowserPractice {

    @Test
    void the_end_counts_what_was_typed_and_helped() {
        RobotStudent student = desk.practises("en", "01-1/1", state);
        student.waitsFor(0);
        student.typeInto(1, "docker imagens");
        browser.await("document.querySelector('#notice').textContent.includes('imagens')");
        student.presses("h");
        browser.await("document.querySelector('#hints').children.length === 1");
        student.typeInto(1, "docker images");
        student.waitsFor(1);
        student.presses("s");
        assertThat(student.followFrom(2)).isEqualTo("PASSED");

        assertThat(student.text("document.querySelector('#summary').textContent"))
                .matches("Time: \\d+ s.*")
                .contains("You entered 3 commands and keys. The exercise has 3.", "Hints: 1. Shown to you: 1.");
        assertThat(state.resolve("practice.attempts.ndjson"))
                .content()
                .contains("\"DIFFERENT\"", "\"ACCEPTED\"", "\"SHOWN\"", "docker imagens");
    }

    @Test
    void what_was_only_shown_is_not_done_and_is_the_reference_of_the_students_own_attempt() {
        RobotStudent student = desk.practises("en", "01-1/2", state);
        for (int command = 0; student.waitsFor(command); command++) {
            student.presses("s");
        }
        assertThat(student.notice()).contains("all of it was shown");
        assertThat(state.resolve("practice.tsv")).doesNotExist();
        student.presses("a");
        browser.await("document.body.dataset.whole === 'RUNNING'");
        assertThat(student.follow()).isEqualTo("PASSED");
        assertThat(state.resolve("practice.tsv")).exists();

        student.presses("c");

        browser.await("document.querySelectorAll('#own .ap-player').length === 2");
        browser.await("document.querySelectorAll('#reference .ap-player').length === 2");
        assertThat(browser.is("document.querySelector('#no-reference').hidden")).isTrue();
        student.presses("r");
        browser.await("document.querySelector('#own').textContent.includes('docker')");
        browser.await("document.querySelector('#reference').textContent.includes('docker')");
        student.pressesKey(Keys.ESCAPE);
        browser.await("document.querySelector('#compare').hidden && document.activeElement.closest('.seat') !== null");
        assertThat(browser.console()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void the_end_the_comparison_and_the_list_keep_nobody_out(String theme) throws Exception {
        browser.themed(theme);
        Files.writeString(
                state.resolve("practice.tsv"),
                StudentDesk.ENGINE.id() + "\t01-1/3\t2026-01-02T03:04:05Z\tOld name\ten\t0123456789ab\n");
        RobotStudent student = desk.practises("en", "01-1/1", state);
        assertThat(student.follow()).isEqualTo("PASSED");
        assertThat(Accessibility.violations(browser)).as("the end").isEmpty();
        assertThat(browser.ask("document.documentElement.scrollHeight <= 720")).isEqualTo(true);

        student.presses("c");
        browser.await("document.querySelectorAll('#own .ap-player').length === 1");
        assertThat(student.text("document.querySelector('#no-reference').textContent"))
                .contains(
                        "./lab verify -Dengine=", "-Dlanguage=en", "-Dcucumber.filter.name='^An image is on the host");
        assertThat(Accessibility.violations(browser)).as("the comparison").isEmpty();
        student.pressesKey(Keys.ESCAPE);

        student.presses("l");
        browser.await("!document.querySelector('#list').hidden");
        assertThat(student.text("document.querySelector('#list .changed').textContent"))
                .contains("01-1/3", "has changed since");
        assertThat(student.text("document.querySelector('#list .done').textContent"))
                .contains("01-1/1");
        assertThat(Accessibility.violations(browser)).as("the list").isEmpty();
        browser.console();
    }
}
