package deepdive.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The hand-out has the same commands in the same order in both languages, and all commands of the original hand-out.
 */
class HandoutLanguagesTest {

    private static final Handout PT = Handout.read(Path.of("handout/pt"));
    private static final Handout EN = Handout.read(Path.of("handout/en"));
    private static final Path COMMANDS = Path.of("src/main/resources/handout-commands.tsv");

    @Test
    void both_have_the_same_chapters() {
        assertThat(PT.chapters())
                .extracting(Chapter::number)
                .isEqualTo(EN.chapters().stream().map(Chapter::number).toList());
    }

    @Test
    void both_have_the_same_parts_with_the_same_keys() {
        assertThat(Outline.of(PT).lines())
                .containsExactlyElementsOf(Outline.of(EN).lines());
        assertThat(Outline.of(PT).digest())
                .matches("[0-9a-f]{12}")
                .isEqualTo(Outline.of(EN).digest());
    }

    @Test
    void each_block_has_a_name_of_its_own_which_is_the_same_in_both() {
        BlockNames names = BlockNames.of(PT);

        assertThat(names).isEqualTo(BlockNames.of(EN));
        assertThat(names.byKey().values())
                .doesNotHaveDuplicates()
                .hasSize(PT.chapters().stream()
                        .mapToInt(chapter -> chapter.blocks().size())
                        .sum());
        assertThat(names.byKey())
                .allSatisfy((key, name) -> assertThat(names.key(name)).contains(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pt", "en"})
    void each_command_of_the_original_is_typed(String language) throws IOException {
        Handout handout = Handout.read(Path.of("handout", language));
        List<String> ids;
        try (Stream<String> rows = Files.lines(COMMANDS)) {
            ids = rows.skip(1).map(row -> row.split("\t")[0]).toList();
        }
        assertThat(handout.chapters())
                .flatExtracting(Chapter::blocks)
                .flatExtracting(HandoutLanguagesTest::ids)
                .containsAll(ids);
    }

    private static List<String> ids(Part.InTerminal block) {
        if (block instanceof Part.Typed typed) {
            return typed.ids();
        }
        return block instanceof Part.Pressed pressed ? pressed.ids() : List.of();
    }
}
