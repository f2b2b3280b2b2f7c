package deepdive.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.terminal.PromptMarks.CommandEnded;
import deepdive.terminal.PromptMarks.OutputBegins;
import deepdive.terminal.PromptMarks.PromptBegins;
import deepdive.terminal.PromptMarks.PromptEnds;
import deepdive.terminal.PromptMarks.ShownText;
import deepdive.terminal.PromptMarks.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PromptMarksTest {

    private static final String ST = "\u001b\\";
    private static final String BEL = "\u0007";
    private static final String COMMAND = "\u001b]133;C" + ST + "hello\r\n\u001b]133;D;7" + BEL + "\u001b]133;A" + ST
            + "\u001b[01m$ \u001b]133;B" + BEL;
    private static final List<Token> COMMAND_PARTS = List.of(
            new OutputBegins(OptionalInt.empty()),
            new ShownText("hello\r\n"),
            new CommandEnded(OptionalInt.of(7)),
            new PromptBegins(),
            new ShownText("\u001b[01m$ "),
            new PromptEnds());

    @Test
    void marks_are_taken_out_and_the_text_between_them_stays() {
        assertThat(parts(COMMAND)).isEqualTo(COMMAND_PARTS);
    }

    @ParameterizedTest
    @MethodSource("everyPlace")
    void a_mark_may_be_cut_anywhere(int place) {
        assertThat(parts(COMMAND.substring(0, place), COMMAND.substring(place))).isEqualTo(COMMAND_PARTS);
    }

    static IntStream everyPlace() {
        return IntStream.rangeClosed(0, COMMAND.length());
    }

    @Test
    void a_shell_tells_the_columns_at_which_it_broke_the_line() {
        assertThat(parts("\u001b]133;C;columns=50" + ST)).containsExactly(new OutputBegins(OptionalInt.of(50)));
        assertThat(parts("\u001b]133;C;columns=" + ST)).containsExactly(new OutputBegins(OptionalInt.empty()));
    }

    @Test
    void a_mark_may_come_character_by_character() {
        assertThat(parts(COMMAND.split(""))).isEqualTo(COMMAND_PARTS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001b\\", "\u0007"})
    void both_terminators_end_a_mark(String terminator) {
        assertThat(parts("\u001b]133;A" + terminator + "x")).containsExactly(new PromptBegins(), new ShownText("x"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"D", "D;", "D;x", "D;1234567890", "D;err=1"})
    void a_status_that_is_not_given_is_missing(String mark) {
        assertThat(parts("\u001b]133;" + mark + BEL)).containsExactly(new CommandEnded(OptionalInt.empty()));
    }

    @Test
    void what_follows_the_status_is_not_part_of_it() {
        assertThat(parts("\u001b]133;D;130;aid=4" + BEL)).containsExactly(new CommandEnded(OptionalInt.of(130)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"P;k=i", "", "L"})
    void marks_that_are_not_ours_are_invisible(String mark) {
        assertThat(parts("a\u001b]133;" + mark + BEL + "b")).isEqualTo(List.of(new ShownText("ab")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u001b]0;aluno@host: ~\u0007",
                "\u001b]8;;http://example.org\u001b\\link\u001b]8;;\u001b\\",
                "\u001b]1337;x\u0007",
                "\u001b[31mred\u001b[0m",
                "plain"
            })
    void other_sequences_pass_untouched(String sequence) {
        assertThat(parts(sequence)).isEqualTo(List.of(new ShownText(sequence)));
        assertThat(parts(sequence.split(""))).isEqualTo(List.of(new ShownText(sequence)));
    }

    @Test
    void what_can_be_no_mark_any_more_is_not_held_back() {
        PromptMarks marks = new PromptMarks();

        assertThat(marks.split("a\u001b]")).containsExactly(new ShownText("a"));
        assertThat(marks.split("0;")).containsExactly(new ShownText("\u001b]0;"));
    }

    @Test
    void a_mark_without_an_end_is_not_held_back_for_ever() {
        String garbage = "\u001b]133;" + "x".repeat(100);

        assertThat(parts(garbage)).isEqualTo(List.of(new ShownText(garbage)));
        assertThat(parts(garbage.split(""))).isEqualTo(List.of(new ShownText(garbage)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"x", "two words ", "0123456789012345678901234567890123456789012345678901234567890123456789"})
    void a_mark_without_an_end_does_not_swallow_the_marks_behind_it(String garbage) {
        String text = "\u001b]133;" + garbage + COMMAND;
        List<Token> expected = new ArrayList<>(List.of(new ShownText("\u001b]133;" + garbage)));
        expected.addAll(COMMAND_PARTS);

        assertThat(parts(text)).isEqualTo(expected);
        assertThat(parts(text.split(""))).isEqualTo(expected);
    }

    /** The parts of these pieces. Neighbouring texts are joined, because a piece may end anywhere. */
    private static List<Token> parts(String... pieces) {
        PromptMarks marks = new PromptMarks();
        List<Token> joined = new ArrayList<>();
        Stream.of(pieces).flatMap(piece -> marks.split(piece).stream()).forEach(part -> {
            int last = joined.size() - 1;
            if (part instanceof ShownText more && last >= 0 && joined.get(last) instanceof ShownText text) {
                joined.set(last, new ShownText(text.text() + more.text()));
            } else {
                joined.add(part);
            }
        });
        return joined;
    }
}
