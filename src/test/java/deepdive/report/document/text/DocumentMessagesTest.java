package deepdive.report.document.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentMessagesTest {

    private static final Pattern ASKED = Pattern.compile("say\\(\\s*\"([^\"]+)\"");
    /**
     * Keys that the code builds from parts: of statuses, facts, causes, chapters, layouts, parts of a divergence,
     * blocks, tags, sources of images and the picture of the registry.
     */
    private static final List<String> BUILT = List.of(
            "status.",
            "fact.",
            "cause.",
            "chapter",
            "layout.",
            "erratum.",
            "block.",
            "only.",
            "handout.images.",
            "picture.registry.");

    @Test
    void both_languages_have_the_same_messages() {
        assertThat(DocumentMessages.keys(Language.EN))
                .containsExactlyInAnyOrderElementsOf(DocumentMessages.keys(Language.PT));
    }

    @Test
    void every_message_has_as_many_places_to_fill_in_both_languages() {
        for (String key : DocumentMessages.keys(Language.PT)) {
            Bilingual message = DocumentMessages.say(key);
            assertThat(places(message.en())).as(key).isEqualTo(places(message.pt()));
        }
    }

    @Test
    void every_message_that_a_page_asks_for_is_there_and_none_is_left_over() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (Path file : sources()) {
            Matcher matcher = ASKED.matcher(Files.readString(file));
            while (matcher.find()) {
                asked.add(matcher.group(1));
            }
        }

        assertThat(asked.stream().filter(key -> !key.endsWith(".")))
                .isNotEmpty()
                .allMatch(DocumentMessages::has);
        assertThat(DocumentMessages.keys(Language.PT))
                .allMatch(key -> asked.contains(key) || BUILT.stream().anyMatch(key::startsWith));
    }

    @Test
    void a_value_is_not_filled_in_itself() {
        assertThat(DocumentMessages.say("index.engine", "{1}", "$1", "{0}").en())
                .isEqualTo("{1} of $1 scenarios hold, in {0}.");
    }

    @Test
    void values_are_filled_in_each_in_its_language() {
        Bilingual message = DocumentMessages.say("index.engine", 3, 4, Bilingual.of("um segundo", "a second"));

        assertThat(message.pt()).isEqualTo("3 de 4 cenários conferem, em um segundo.");
        assertThat(message.en()).isEqualTo("3 of 4 scenarios hold, in a second.");
    }

    @Test
    void a_message_that_is_not_there_is_named() {
        assertThatThrownBy(() -> DocumentMessages.say("no.such.key"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no.such.key");
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d\\}").matcher(message);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> templates = Files.walk(Path.of("src/main/jte"));
                Stream<Path> java = Files.walk(Path.of("src/main/java/deepdive/report/document"))) {
            return Stream.concat(templates, java).filter(Files::isRegularFile).toList();
        }
    }
}
