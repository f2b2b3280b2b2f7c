package deepdive.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HandoutTest {

    @TempDir
    Path folder;

    @Test
    void chapters_come_in_the_order_of_their_files() throws IOException {
        chapter("01-b.md", "# Two\n");
        chapter("00-a.md", "# One\n");

        assertThat(Handout.read(folder).chapters())
                .extracting(Chapter::number, Chapter::title)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("00", "One"),
                        org.assertj.core.groups.Tuple.tuple("01", "Two"));
    }

    @Test
    void blocks_and_prose_come_in_the_order_in_which_they_are_written() throws IOException {
        assertThat(parts("""
                        # Title

                        Before.

                        ```terminal 1 ciclo/exercicio/04 ends=127
                        docker run debian bash
                        ```
                        ```shows
                        - head
                        row
                        ```

                        ```terminal 2 stays
                        tcpdump
                        ```
                        ```terminal 3 opens hidden-output
                        bash
                        ```
                        ```keys 2
                        Control+C
                        ```
                        ```watch 2 ends=130
                        packets
                        ```
                        <!-- picture layers nginx.tar "The layers" -->
                        <!-- duration -->
                        """))
                .containsExactly(
                        new Part.Narrative("Before.\n"),
                        new Part.Typed(
                                1,
                                "docker run debian bash",
                                List.of("ciclo/exercicio/04"),
                                new Ending.With(127),
                                true,
                                List.of(LinePattern.parse("- head"), LinePattern.parse("row"))),
                        new Part.Typed(2, "tcpdump", List.of(), new Ending.Later(), true, List.of()),
                        new Part.Typed(3, "bash", List.of(), new Ending.InAShell(), false, List.of()),
                        new Part.Pressed(2, "Control+C", List.of(), List.of()),
                        new Part.Looked(2, OptionalInt.of(130), List.of(LinePattern.parse("packets"))),
                        new Part.Pictured("layers", "nginx.tar", "The layers"),
                        new Part.Duration());
    }

    @Test
    void a_command_may_have_several_lines() throws IOException {
        assertThat(parts("# T\n```terminal 1\ncat << 'END'\nFROM debian\n\nEND\n```\n"))
                .extracting(part -> ((Part.Typed) part).command())
                .containsExactly("cat << 'END'\nFROM debian\n\nEND");
    }

    @Test
    void paragraphs_of_some_engines_may_hold_blocks_and_others_of_their_kind() throws IOException {
        List<Part> parts = parts("""
                # T
                <!-- since-25.0 store-containerd -->
                New.
                <!-- before-29.0 -->
                ```terminal 1
                true
                ```
                <!-- end -->
                <!-- end -->
                """);

        assertThat(parts)
                .containsExactly(new Part.Only(
                        List.of("@since-25.0", "@store-containerd"),
                        List.of(
                                new Part.Narrative("New.\n"),
                                new Part.Only(
                                        List.of("@before-29.0"),
                                        List.of(new Part.Typed(
                                                1, "true", List.of(), new Ending.With(0), true, List.of()))))));
    }

    @Test
    void a_code_block_of_prose_is_prose_whatever_is_in_it() throws IOException {
        assertThat(parts("# T\n```\n<!-- any -->\n# no title\n```\n"))
                .containsExactly(new Part.Narrative("```\n<!-- any -->\n# no title\n```\n"));
    }

    @Test
    void parts_have_the_same_keys_however_many_paragraphs_a_language_takes() throws IOException {
        chapter(
                "04-a.md",
                "# T\none\n```terminal 1\na\n```\n<!-- since-25.0 -->\ntext\n```terminal 1\nb\n```\n<!-- end -->\n");

        List<Chapter.Keyed> keyed = Handout.read(folder).chapters().get(0).keyed();

        assertThat(keyed).extracting(Chapter.Keyed::key).containsExactly("04", "04/1", "04/2");
        assertThat(keyed.get(2).inside()).extracting(Chapter.Keyed::key).containsExactly("04", "04/3");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "```terminal 4|x|```, names no terminal",
                "```terminal 1 stay|x|```, there is no such word as `stay`",
                "```terminal 1|x, has no end",
                "```shows|x|```, follows a `terminal` or a `keys` block",
                "<!-- sinse-25.0 -->, there is no such comment as",
                "<!-- end -->, ends nothing",
                "<!-- since-25.0 -->|x, has no `<!-- end -->`"
            })
    void a_mistake_is_told_with_its_file_and_line(String lines, String problem) throws IOException {
        assertThatThrownBy(() -> parts("# T\n" + lines.replace("|", "\n") + "\n"))
                .isInstanceOf(HandoutUnreadable.class)
                .hasMessageContaining("01-t.md, line ")
                .hasMessageContaining(problem)
                .hasMessageContaining("docs/handout-format.md");
    }

    @Test
    void a_folder_without_chapters_is_told() {
        assertThatThrownBy(() -> Handout.read(folder))
                .isInstanceOf(HandoutUnreadable.class)
                .hasMessageContaining("there is no chapter");
    }

    private List<Part> parts(String text) throws IOException {
        chapter("01-t.md", text);
        return Handout.read(folder).chapters().get(0).parts();
    }

    private void chapter(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
