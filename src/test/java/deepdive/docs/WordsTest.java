package deepdive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Texts for people have no word that {@code docs/words.md} forbids. */
class WordsTest {

    private static final WordList PORTUGUESE = WordList.below("Not in Portuguese");
    private static final WordList ENGLISH = WordList.below("Not in English");

    @Test
    void portuguese_keeps_to_its_words() {
        assertThat(offences(PORTUGUESE, "pt", "README.pt-BR.md")).isEmpty();
    }

    @Test
    void english_keeps_to_its_words() {
        assertThat(offences(ENGLISH, "en", "README.md", "CONTRIBUTING.md", "reports/README.md"))
                .isEmpty();
    }

    @Test
    void a_word_that_is_not_to_be_used_is_found_with_what_to_use() {
        assertThat(PORTUGUESE.offencesIn("Uma imagem Exportada é"))
                .containsExactly("exportada → [salva com docker save, docker export]");
        assertThat(ENGLISH.offencesIn("a file\n  in the\n  host"))
                .as("over the ends of lines")
                .hasSize(1);
        assertThat(PORTUGUESE.offencesIn("na bridge padrão")).hasSize(1);
    }

    @Test
    void a_command_an_address_and_the_right_term_are_free() {
        assertThat(PORTUGUESE.offencesIn("`exportada`, https://docs.docker.com/engine/ e Docker Engine"))
                .isEmpty();
        assertThat(PORTUGUESE.offencesIn("a rede bridge padrão")).isEmpty();
        assertThat(ENGLISH.offencesIn("the default bridge network, in the host's network"))
                .isEmpty();
    }

    @Test
    void no_word_is_to_be_used_and_not_to_be_used() {
        assertThat(Stream.of(PORTUGUESE, ENGLISH))
                .allSatisfy(list -> assertThat(list.rules())
                        .isNotEmpty()
                        .allSatisfy(rule -> assertThat(list.offencesIn(String.join(", ", rule.instead())))
                                .isEmpty()));
    }

    private static List<String> offences(WordList list, String language, String... pages) {
        return Stream.of(
                        files("features/" + language, ".feature"),
                        files("handout/" + language, ".md"),
                        files("src/main/resources", "_" + language + ".properties"),
                        Stream.of(pages).map(Path::of))
                .flatMap(files -> files)
                .flatMap(file -> list.offencesIn(words(file)).stream().map(offence -> file + ": " + offence))
                .toList();
    }

    /** The words of a file. Keys of messages are left out. */
    private static String words(Path file) {
        String text = WordList.read(file);
        return file.toString().endsWith(".properties")
                ? text.lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.replaceFirst("^[^=]*=", ""))
                        .collect(Collectors.joining("\n·\n"))
                : text;
    }

    private static Stream<Path> files(String folder, String end) {
        Path root = Path.of(folder);
        if (!Files.isDirectory(root)) {
            return Stream.empty();
        }
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(end)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be listed", e);
        }
    }
}
