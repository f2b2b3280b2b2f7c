package deepdive.report.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixMessagesTest {

    private static final Path TEXTS = Path.of("src/main/resources/deepdive/report/matrix");
    private static final List<Path> SOURCES =
            List.of(Path.of("src/main/java/deepdive/report/matrix"), Path.of("src/main/jte-matrix"));
    /** Keys that the code builds from parts: of verdicts, rows, facts and parts of a divergence. */
    private static final Pattern BUILT = Pattern.compile("(verdict|row|findings|fact|label)\\..*");

    @Test
    void both_languages_have_the_same_texts_with_the_same_places_to_fill_in() throws IOException {
        Properties pt = texts("pt");
        Properties en = texts("en");

        assertThat(pt.stringPropertyNames()).isNotEmpty().isEqualTo(en.stringPropertyNames());
        assertThat(pt.stringPropertyNames())
                .allSatisfy(key -> assertThat(places(pt.getProperty(key))).isEqualTo(places(en.getProperty(key))));
    }

    @Test
    void no_text_is_left_over() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (Path folder : SOURCES) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }

        assertThat(texts("en").stringPropertyNames())
                .allMatch(key -> BUILT.matcher(key).matches() || sources.indexOf('"' + key + '"') >= 0);
    }

    @ParameterizedTest
    @EnumSource
    void a_verdict_is_called_in_english_as_it_is_in_files(Verdict verdict) {
        assertThat(MatrixMessages.word(verdict).en()).isEqualTo(verdict.word());
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        Matcher place = Pattern.compile("\\{\\d\\}").matcher(text);
        while (place.find()) {
            places.add(place.group());
        }
        return places;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(TEXTS.resolve("messages_" + language + ".properties")));
        return texts;
    }
}
