package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.progress.Attempt.LineVerdict;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;

/** The page's keys and the ways to practise, with the keyboard alone. */
class PracticeKeysIT extends BrowserPractice {

    @Test
    void next_previous_and_the_list_go_to_other_tasks_and_again_to_a_clean_host() {
        RobotStudent student = desk.practises("en", "01-1/2", state);
        student.waitsFor(0);
        student.type(student.command());
        student.waitsFor(1);

        student.presses("a");
        browser.await("document.body.dataset.typed === '0'");
        assertThat(student.waitsFor(0)).isTrue();

        student.presses("n");
        browser.await("document.querySelector('#name').textContent.startsWith('01-1/3')");
        student.presses("p");
        browser.await("document.querySelector('#name').textContent.startsWith('01-1/2')");

        student.presses("l");
        browser.await("!document.querySelector('#list').hidden");
        student.pressesKey(Keys.TAB);
        student.pressesKey(Keys.ENTER);
        browser.await("document.querySelector('#name').textContent.startsWith('01-1/3')");
        assertThat(student.waitsFor(0)).isTrue();

        student.presses("l");
        browser.await("!document.querySelector('#list').hidden");
        student.pressesKey(Keys.ESCAPE);
        browser.await("document.querySelector('#list').hidden");
        browser.await("document.activeElement.closest('.seat') !== null");
    }

    @Test
    void recall_hides_the_commands_and_does_not_give_them_away() {
        RobotStudent student = desk.practises("en", "01-1/2", state);
        student.waitsFor(0);
        choose(student, "r", "RECALL");
        browser.await("document.querySelector('#now').hidden");
        assertThat(student.text("document.body.textContent")).doesNotContain("docker run debian bash");

        student.typeInto(1, "docker run debian sh");
        browser.await("document.querySelector('#notice').textContent.startsWith('You typed `docker run debian sh`.')");
        assertThat(student.notice()).doesNotContain("bash");
        student.typeInto(2, "docker ps");
        browser.await("document.querySelector('#notice').textContent.startsWith('The exercise goes on in terminal 1')");
        student.presses("a");
        browser.await("document.querySelector('#notice').textContent === ''");
        student.waitsFor(0);

        student.typeInto(1, "docker container run debian:latest bash");
        student.waitsFor(1);
        student.typeInto(2, "docker container ls");
        student.waitsFor(2);
        student.typeInto(2, "docker ps -a");
        assertThat(student.waitsFor(3)).isFalse();
        assertThat(student.text("document.body.dataset.whole")).isEqualTo("PASSED");
    }

    @Test
    void free_says_nothing_about_other_lines_and_judges_what_it_can() {
        RobotStudent student = desk.practises("en", "01-1/1", state);
        student.waitsFor(0);
        choose(student, "f", "FREE");
        browser.await("document.querySelector('#now').hidden");

        student.typeInto(1, "docker version");
        student.typeInto(1, "docker image ls");
        student.waitsFor(1);
        assertThat(student.notice()).isEmpty();
        student.typeInto(1, "docker network ls");
        student.typeInto(1, "docker image pull debian:latest");
        student.waitsFor(2);
        student.typeInto(1, "docker images");

        assertThat(student.waitsFor(3)).isFalse();
        assertThat(student.text("document.body.dataset.whole")).isEqualTo("PASSED");
        assertThat(student.text("document.querySelectorAll('#steps .PASSED').length"))
                .isEqualTo("7");
    }

    @Test
    void in_the_free_way_the_oracles_judge_another_way_to_the_same_result() {
        RobotStudent student = awaitsThePull();

        student.typeInto(1, "docker run --rm debian true");
        browser.await("!document.querySelector('#judge').hidden");
        assertThat(student.notice()).startsWith("The exercise expects another command.");
        student.presses("j");
        student.waitsFor(2);
        student.typeInto(1, "docker images");

        assertThat(student.waitsFor(3)).isFalse();
        assertThat(student.text("document.body.dataset.whole")).isEqualTo("PASSED");
        assertThat(desk.practice().current().attempt().orElseThrow().lines())
                .filteredOn(line -> line.text().contains("--rm"))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.verdict()).isEqualTo(LineVerdict.ACCEPTED);
                    assertThat(line.told())
                            .as("what the page handed in says of an accepted line")
                            .isEmpty();
                });
    }

    @Test
    void in_the_free_way_another_result_is_red_by_both_oracles() {
        RobotStudent student = awaitsThePull();

        student.presses("j");
        student.typeInto(1, "docker pull hello-world");
        browser.await("!document.querySelector('#judge').hidden");
        student.presses("j");
        student.waitsFor(2);
        student.typeInto(1, "docker images");

        assertThat(student.waitsFor(3)).isFalse();
        assertThat(student.text("document.body.dataset.whole")).isEqualTo("FAILED");
        assertThat(student.notice()).startsWith("The step is red: terminal 1 lists the image \"debian\"");
        assertThat(student.text("document.querySelectorAll('#steps .RUNNING').length"))
                .isEqualTo("0");
        assertThat(student.text("document.querySelector('#oracles').textContent"))
                .contains("The screen shows", "The daemon says");
    }

    /** A student in the free way, who has seen that the image is not there, and has to pull it. */
    private RobotStudent awaitsThePull() {
        RobotStudent student = desk.practises("en", "01-1/1", state);
        student.waitsFor(0);
        choose(student, "f", "FREE");
        student.typeInto(1, "docker images");
        student.waitsFor(1);
        return student;
    }

    /** Chooses a way with the keyboard: Alt+W, the first letter of the way, and back to the terminal. */
    private static void choose(RobotStudent student, String letter, String way) {
        student.presses("w");
        browser.await("document.activeElement.id === 'way'");
        student.pressesKey(letter);
        browser.await("document.querySelector('#way').value === arguments[0]", way);
        student.goTo(1);
    }
}
