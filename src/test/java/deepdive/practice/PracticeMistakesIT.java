package deepdive.practice;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.practice.progress.Attempt.EnteredCommand;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What students do wrong, in a real browser, on real hosts, with what they must be told. */
class PracticeMistakesIT extends BrowserPractice {

    private static final int FEWEST = 40;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The mistakes of some tasks; of others, if a regular expression of their ids is given. */
    static Stream<Arguments> tasks() {
        String wanted = System.getProperty("deepdive.practice.mistakes", "01-1/2|05-1/1|07-1/2");
        Map<String, List<StudentMistake>> byTask = StudentMistake.all().stream()
                .filter(mistake -> mistake.task().matches(wanted))
                .collect(Collectors.groupingBy(StudentMistake::task, LinkedHashMap::new, Collectors.toList()));
        return byTask.entrySet().stream().map(task -> Arguments.of(task.getKey(), task.getValue()));
    }

    @Test
    void the_table_has_enough_mistakes() {
        assertThat(StudentMistake.all()).hasSizeGreaterThan(FEWEST);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tasks")
    void each_mistake_is_told_and_the_task_can_be_done(String task, List<StudentMistake> mistakes) {
        RobotStudent student = desk.practises("en", task, state);
        int typed = 0;
        boolean mendable = true;
        for (StudentMistake mistake : mistakes) {
            typed = followTo(student, typed, mistake.before());
            make(student, mistake);
            typed += mistake.counts() ? 1 : 0;
            mendable &= mistake.mendable();
        }

        if (!mendable) {
            desk.browser().await("!document.querySelector('#mend').hidden");
            student.presses("a");
            desk.browser().await("document.querySelector('#mend').hidden && document.body.dataset.typed === '0'");
            typed = 0;
        }
        assertThat(student.followFrom(typed)).as(student.notice()).isEqualTo("PASSED");
    }

    private int followTo(RobotStudent student, int typed, int before) {
        for (int command = typed; command < before; command++) {
            student.waitsFor(command);
            student.type(student.command());
        }
        assertThat(student.waitsFor(before))
                .as("%s at %d", student.notice(), before)
                .isTrue();
        return before;
    }

    private void make(RobotStudent student, StudentMistake mistake) {
        int lines = entered().size();
        student.typeAsPeopleDo(mistake.terminal(), mistake.typed());
        if (mistake.counts()) {
            student.waitsFor(mistake.before() + 1);
        } else if (mistake.isQuiet()) {
            // A line that would be told if this one was not read.
            String marker = "true " + lines;
            student.typeAsPeopleDo(mistake.terminal(), marker);
            desk.browser()
                    .await(
                            "document.querySelector('#notice').textContent.startsWith('You typed `' + arguments[0] + '`.')",
                            marker);
            List<EnteredCommand> all = entered();
            assertThat(all.subList(lines, all.size()))
                    .as(mistake.typed())
                    .filteredOn(line -> line.told().isPresent())
                    .extracting(EnteredCommand::text)
                    .containsExactly(marker);
        } else {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .untilAsserted(() -> assertThat(desk.browser().is(mistake.condition()))
                            .as(
                                    "'%s' was to be told, and the page tells '%s' after %s; terminal %d was %s",
                                    mistake.told(),
                                    student.notice(),
                                    entered().subList(lines, entered().size()),
                                    mistake.terminal(),
                                    recording(mistake.terminal()))
                            .isTrue());
        }
    }

    /** The keys, outputs and sizes of a terminal, for a failure that happens seldom. */
    private static String recording(int terminal) {
        return desk.practice().current().terminals().recordings().get(terminal);
    }

    private static List<EnteredCommand> entered() {
        return desk.practice().current().log().attempt("", false, "", 0, 0).lines();
    }
}
