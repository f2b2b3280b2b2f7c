package deepdive.evidence;

import static deepdive.evidence.Statement.known;
import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A report shows a statement in the reader's language, and a failure's message in English. */
class StatementTest {

    private static final Pattern KEY = Pattern.compile("\"((?:subject|expected|seen|told)\\.[a-z-]+)\"");
    private static final Path TEXTS = Path.of("src/main/resources/deepdive/evidence");

    @Test
    void failures_say_it_in_english() {
        Statement endpoint = say("told.endpoint", "baleia", "172.17.0.2", "bridge");

        assertThat(say("expected.name", "baleia", endpoint).inEnglish())
                .isEqualTo("the name baleia for its address: baleia has 172.17.0.2 in the network bridge");
        assertThat(new Statement.Several(List.of(literally("a"), say("told.none"))).inEnglish())
                .isEqualTo("a; (none)");
    }

    @Test
    void what_was_seen_fills_a_place_and_is_not_filled_itself() {
        assertThat(say("seen.ended", "docker inspect -f {1} $1", 0).inEnglish())
                .isEqualTo("`docker inspect -f {1} $1` ended with 0");
    }

    @Test
    void what_is_not_known_is_said_in_prose() {
        assertThat(known(Optional.of("docker0"), "told.none")).isEqualTo(literally("docker0"));
        assertThat(known(Optional.empty(), "told.none")).isEqualTo(say("told.none"));
    }

    @Test
    void a_key_without_a_text_or_with_other_arguments_than_its_text_takes_is_refused_at_once() {
        assertThatThrownBy(() -> say("told.no-such")).hasMessageContaining("lacks 'told.no-such'");
        assertThatThrownBy(() -> say("told.endpoint", "baleia"))
                .hasMessage("'told.endpoint' takes 3 arguments, and got 1");
    }

    @Test
    void every_text_that_an_assertion_asks_for_is_there_in_both_languages_and_none_is_left_over() throws IOException {
        Set<String> asked = new TreeSet<>();
        for (String folder : List.of("oracle", "steps")) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java/deepdive/specification", folder))) {
                for (Path file : files.filter(path -> !path.toString().endsWith("Test.java"))
                        .filter(Files::isRegularFile)
                        .toList()) {
                    Matcher key = KEY.matcher(Files.readString(file));
                    while (key.find()) {
                        asked.add(key.group(1));
                    }
                }
            }
        }

        assertThat(asked).isNotEmpty().isEqualTo(keys("en")).isEqualTo(keys("pt"));
    }

    private static Set<String> keys(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(TEXTS.resolve("oracles_" + language + ".properties")));
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
