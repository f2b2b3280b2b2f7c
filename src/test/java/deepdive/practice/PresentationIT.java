package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.Accessibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;

/** A teacher presents an exercise with one key. */
class PresentationIT extends BrowserPractice {

    private static final String PAUSED = "document.body.dataset.paused === 'true'";

    @Test
    void each_key_does_one_step_and_the_picture_follows_the_daemon() {
        RobotStudent teacher = desk.presents("en", "05-1/3", state);
        browser.await(PAUSED);
        assertThat(teacher.text("document.querySelector('#sentence').textContent"))
                .startsWith("2/")
                .contains("docker network create neotech");
        assertThat(networks(teacher)).doesNotContain("neotech");

        goOn(teacher, Keys.SPACE, 3);
        browser.await("document.querySelector('#picture svg').textContent.includes('neotech')");
        goOn(teacher, Keys.ARROW_RIGHT, 4);
        browser.await("document.querySelector('#picture .container.running') !== null");
        browser.await("document.querySelector('#picture svg').getAttribute('aria-label').includes('conteiner1')");
        browser.await("document.querySelectorAll('#picture .cables line').length === 1");
        goOn(teacher, Keys.PAGE_DOWN, 5);

        teacher.pressesKey(Keys.HOME);
        browser.await("document.querySelector('#sentence').textContent.startsWith('2/') && " + PAUSED);
        browser.await("!document.querySelector('#picture svg').textContent.includes('neotech')");
        assertThat(state.resolve("practice.tsv")).doesNotExist();
        assertThat(browser.console()).isEmpty();
    }

    @Test
    void at_the_end_a_key_goes_to_the_next_scenario_and_the_students_keys_do_nothing() {
        RobotStudent teacher = desk.presents("pt", "01-1/1", state);
        browser.await(PAUSED);
        teacher.typeInto(1, "exit");
        int steps = desk.practice().current().task().scenario().steps().size();
        for (int step = 2; step <= steps; step++) {
            browser.await(
                    "document.querySelector('#sentence').textContent.startsWith(arguments[0]) && " + PAUSED,
                    step + "/");
            teacher.pressesKey(Keys.SPACE);
        }
        browser.await("document.body.dataset.whole === 'PASSED'");

        teacher.pressesKey(Keys.SPACE);

        browser.await("document.querySelector('#name').textContent.startsWith('01-1/2')");
        browser.await(PAUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void three_terminals_the_sentence_and_the_picture_fit_a_projector_and_keep_nobody_out(String theme) {
        browser.themed(theme);
        RobotStudent teacher = desk.presents("pt", "05-1/1", state);
        browser.await(PAUSED);
        goOn(teacher, Keys.SPACE, 3);
        browser.await("document.querySelector('#picture svg').textContent.includes('neotech')");

        assertThat(browser.ask("document.querySelectorAll('.seat').length")).isEqualTo(3L);
        assertThat(browser.ask("document.documentElement.scrollHeight <= 720")).isEqualTo(true);
        assertThat(Accessibility.wider(browser)).isEmpty();
        assertThat(Accessibility.violations(browser)).isEmpty();
        browser.console();
    }

    private static void goOn(RobotStudent teacher, Keys key, int step) {
        browser.await(PAUSED);
        teacher.pressesKey(key);
        browser.await(
                "document.querySelector('#sentence').textContent.startsWith(arguments[0]) && " + PAUSED, step + "/");
    }

    private static String networks(RobotStudent teacher) {
        return teacher.text("document.querySelector('#picture').textContent");
    }
}
