package deepdive.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
        assertThat(PT.chapters()).hasSameSizeAs(EN.chapters());
        IntStream.range(0, PT.chapters().size())
                .forEach(i -> assertThat(outline(PT.chapters().get(i).keyed(), PT))
                        .as(PT.chapters().get(i).title())
                        .containsExactlyElementsOf(outline(EN.chapters().get(i).keyed(), EN)));
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

    /** A line for each part except prose. */
    private static List<String> outline(List<Chapter.Keyed> parts, Handout own) {
        List<String> names = names(own);
        List<String> outline = new ArrayList<>();
        for (Chapter.Keyed keyed : parts) {
            if (!(keyed.part() instanceof Part.Narrative)) {
                outline.add(keyed.key() + " " + told(keyed.part(), names));
                outline.addAll(outline(keyed.inside(), own));
            }
        }
        return outline;
    }

    private static String told(Part part, List<String> names) {
        if (part instanceof Part.Typed typed) {
            return "terminal %d %s %s %s: %s"
                    .formatted(
                            typed.terminal(),
                            typed.ids(),
                            typed.ending(),
                            typed.printsOutput(),
                            neutral(typed.command(), names));
        }
        if (part instanceof Part.Pressed pressed) {
            return "keys %d %s: %s".formatted(pressed.terminal(), pressed.ids(), pressed.key());
        }
        if (part instanceof Part.Looked watched) {
            return "watch %d %s".formatted(watched.terminal(), watched.status());
        }
        if (part instanceof Part.Only only) {
            return "only " + only.tags();
        }
        return part instanceof Part.Pictured picture
                ? "picture " + picture.kind() + " " + picture.argument()
                : "duration";
    }

    private static List<String> ids(Part.InTerminal block) {
        if (block instanceof Part.Typed typed) {
            return typed.ids();
        }
        return block instanceof Part.Pressed pressed ? pressed.ids() : List.of();
    }

    private static String neutral(String command, List<String> names) {
        String neutral = command;
        for (String name : names) {
            neutral = Pattern.compile(name, Pattern.LITERAL).matcher(neutral).replaceAll("‹›");
        }
        return neutral;
    }

    private static List<String> names(Handout handout) {
        return handout.chapters().stream()
                .flatMap(chapter -> chapter.blocks().stream())
                .flatMap(block -> block.lines().stream())
                .flatMap(line -> line.names().stream())
                .distinct()
                .sorted((one, two) -> two.length() - one.length())
                .toList();
    }
}
