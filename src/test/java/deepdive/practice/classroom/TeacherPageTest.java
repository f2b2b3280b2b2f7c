package deepdive.practice.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import deepdive.text.MessageFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;

class TeacherPageTest {

    private static final Instant NOW = Instant.parse("2026-01-01T10:00:00Z");

    private final TeacherPage page = new TeacherPage("en", Clock.fixed(NOW, ZoneOffset.UTC));
    private final List<String> told = new ArrayList<>();
    private StudentState state = state("RUNNING", 0, 0, 1);

    @ParameterizedTest
    @CsvSource({
        "RUNNING, 0, 0, 1, WORKING",
        "RUNNING, 2, 2, 1, WORKING",
        "RUNNING, 3, 0, 1, STUCK",
        "RUNNING, 0, 3, 1, STUCK",
        "FAILED, 0, 0, 1, STUCK",
        "PASSED, 5, 5, 1, DONE",
        "PASSED, 0, 0, 0, DONE",
        "RUNNING, 5, 5, 0, ABSENT"
    })
    void a_student_is_stuck_by_time_by_wrong_lines_or_by_a_red_step(
            String stage, int wrong, int minutes, int browsers, StudentState.Attention expected) {
        assertThat(state(stage, wrong, minutes, browsers).attention(NOW)).isEqualTo(expected);
    }

    @Test
    void the_teacher_sees_who_is_where_at_once_and_each_change_once() {
        page.add("Ana", () -> state);
        page.open(told::add);
        assertThat(told).hasSize(1);
        assertThat(told.get(0))
                .contains("1 students: 1 working, 0 stuck, 0 done, 0 not here", "Ana", "05-2/3", "2 of 7: a step");

        state = state("RUNNING", 3, 0, 1);
        page.refresh();
        page.refresh();

        assertThat(told.get(told.size() - 1)).contains("1 stuck", "0 min ago, 3 wrong in a row");
        assertThat(told).hasSize(2);
    }

    @Test
    void a_browser_that_has_left_gets_nothing() {
        page.add("Ana", () -> state);
        java.util.function.Consumer<String> browser = told::add;
        page.open(browser);
        page.close(browser);

        state = state("PASSED", 0, 0, 1);
        page.refresh();

        assertThat(told).hasSize(1);
    }

    @Test
    void the_page_takes_no_messages() {
        assertThatThrownBy(() -> page.receive(told::add, new ObjectMapper().readTree("{\"kind\":\"go\"}")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void the_page_has_its_texts_in_each_language(String language) {
        TeacherPage inLanguage = new TeacherPage(language, Clock.systemUTC());

        assertThat(inLanguage.html("ws://x"))
                .contains("lang=\"" + language + "\"", "data-socket=\"ws://x\"")
                .doesNotContain("{page", "{language", "{socket");
        assertThat(inLanguage.file("teacher.js")).isPresent();
        assertThat(inLanguage.file("messages_en.properties")).isEmpty();
    }

    @Test
    void both_languages_have_the_same_texts() {
        MessageFile english = MessageFile.load("/deepdive/practice/classroom/messages_en.properties");
        MessageFile portuguese = MessageFile.load("/deepdive/practice/classroom/messages_pt.properties");

        assertThat(english.keys()).isEqualTo(portuguese.keys());
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(english.placeholders(key)).isEqualTo(portuguese.placeholders(key)));
    }

    private static StudentState state(String stage, int wrong, int minutes, int browsers) {
        return new StudentState(
                "05-2/3",
                "a scenario",
                2,
                7,
                "a step",
                stage,
                wrong,
                NOW.minus(Duration.ofMinutes(minutes)),
                4,
                68,
                browsers);
    }
}
