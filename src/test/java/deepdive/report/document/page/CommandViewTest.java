package deepdive.report.document.page;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.replay.Command;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommandViewTest {

    @Test
    void a_line_below_those_left_out_keeps_its_mark() {
        String output = IntStream.range(0, 1_000).mapToObj(String::valueOf).collect(Collectors.joining("\n"));

        CommandView view = CommandView.of(new Command(1, "seq", "seq", output, 0), 400, Set.of(1, 500, 998));

        assertThat(view.output().omitted()).isPositive();
        assertThat(marked(view.head())).isEqualTo("1");
        assertThat(marked(view.tail())).isEqualTo("998");
    }

    private static String marked(ScreenText text) {
        return text.marked().stream()
                .filter(line -> line < text.text().lines().count())
                .map(line -> text.text().lines().toList().get(line))
                .collect(Collectors.joining(","));
    }
}
