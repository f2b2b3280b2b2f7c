package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import deepdive.report.document.text.Markdown;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatrixMarkdownTest {

    private final List<String> lines =
            MatrixMarkdown.of(Examples.everyVerdict()).lines().toList();

    @Test
    void has_a_table_of_what_the_engines_are() {
        assertThat(lines)
                .containsSubsequence(
                        "## Engines",
                        "|  | 26.1<br>**not yet described** | 28.5<br>**incomplete**<br>**not yet described** |",
                        "| --- | --- | --- |",
                        "| Engine | 26.1.5+dfsg1 | 28.5.2 |",
                        "| CLI | unknown | unknown |",
                        "| API | 1.45 | 1.45 |",
                        "| Image store | graphdriver (overlay2) | graphdriver (overlay2) |");
    }

    @Test
    void has_a_table_of_exercises_and_one_of_commands() {
        assertThat(lines)
                .containsSubsequence(
                        "## Exercises",
                        "| `ciclo/pratica` Life cycle: practice | **≠ diverges** | **≠ diverges** |",
                        "| `rede/host` Host network | **✗ broken** | ? not run |",
                        "## Commands",
                        "| `ciclo/pratica/01` `docker pull debian` | ✓ holds | ✓ holds |",
                        "| `ciclo/pratica/02` `ps \\| awk '{print $5}'` | **≠ diverges** | **≠ diverges** |",
                        "| `rede/host/02` `docker ps` | – not applicable | ? not run |");
    }

    @Test
    void tells_what_diverges_what_to_type_and_where_it_is_known_from() {
        assertThat(lines)
                .containsSubsequence(
                        "## Where Docker diverges from the hand-out",
                        "- `ciclo/pratica/02` on 26.1: name of 1\\#2 (`1#2`)",
                        "  - Hand-out: `docker stop` para",
                        "  - Docker: espera",
                        "  - Since: 25.0",
                        "  - Type instead: `ps | awk '{print $5}'`",
                        "  - Source: moby \\#1, <https://github.com/moby/moby/pull/1>.");
    }

    @Test
    void tells_what_is_broken_does_not_apply_and_has_no_result() {
        assertThat(lines)
                .containsSubsequence(
                        "## What is broken",
                        "- `rede/host/01` on 26.1: name of 2\\#1 (`2#1`)",
                        "## What does not apply",
                        "- `rede/host/02` on 26.1: name of 2\\#2 (`2#2`)",
                        "  - Reason: \\@store-containerd does not describe Docker 26.1",
                        "## What has no result",
                        "- `rede/host/01` on 28.5: name of 2\\#1 (`2#1`)");
    }

    @Test
    void tells_each_finding_once() {
        assertThat(lines.stream().filter(line -> line.startsWith("- ")))
                .doesNotHaveDuplicates()
                .hasSize(6);
    }

    @Test
    void tells_of_the_exercise_where_a_scenario_names_no_command() {
        Matrix matrix = Matrix.of(
                List.of(RunBuilder.on("26.1").failed("9#1", "no", "@rede/host").run()), HandoutCommandTable.none());
        assertThat(MatrixMarkdown.of(matrix)).contains("- `rede/host` on 26.1: name of 9\\#1");
    }

    @Test
    void tells_the_warnings_first() {
        assertThat(lines.indexOf("> ⚠ reports/28.5 was cut off")).isPositive().isLessThan(lines.indexOf("## Engines"));
    }

    @Test
    void has_as_many_cells_in_every_line_of_a_table() {
        assertThat(lines.stream().filter(line -> line.startsWith("|")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.replace("\\|", "")
                                .chars()
                                .filter(c -> c == '|')
                                .count())
                        .isEqualTo(4));
    }

    @Test
    void shows_text_as_it_is_whatever_its_characters() {
        assertThat(lines)
                .anySatisfy(line -> assertThat(line)
                        .startsWith(
                                "  - Failure: expected: 137 but was: \\<script\\>alert(1)\\</script\\> \\]\\]\\> \\&")
                        .contains("`code` \\@mention \\#1"));
        assertThat(Markdown.text("\u001b[0m")).isEqualTo("\uFFFD\\[0m");
        assertThat(Markdown.text("a\n\tb")).isEqualTo("a b");
        assertThat(Markdown.code("a ` b")).isEqualTo("`` a ` b ``");
        assertThat(Markdown.code(" ")).isEmpty();
    }
}
