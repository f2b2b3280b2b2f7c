package deepdive.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The two READMEs have the same sections. */
class ReadmeTest {

    private static final Pattern COMMAND = Pattern.compile("(?m)^    ((?:\\./lab|mvn|docker) .*)$");
    private static final Pattern OPTION = Pattern.compile("`(-D[^`]+|[A-Z_]{4,}=[^`]*)`");
    private static final Pattern PICTURE = Pattern.compile("\\]\\((docs/images/[^)]+)\\)");

    private final String english = read("README.md");
    private final String portuguese = read("README.pt-BR.md");

    @Test
    void they_have_the_same_sections() {
        assertThat(levels(portuguese)).hasSizeGreaterThan(5).isEqualTo(levels(english));
    }

    @Test
    void they_have_the_same_commands_and_options() {
        assertThat(all(COMMAND, portuguese)).hasSizeGreaterThan(3).isEqualTo(all(COMMAND, english));
        assertThat(all(OPTION, portuguese)).hasSizeGreaterThan(5).isEqualTo(all(OPTION, english));
    }

    @Test
    void they_show_the_same_pictures_and_the_pictures_are_there() {
        assertThat(all(PICTURE, portuguese)).isNotEmpty().isEqualTo(all(PICTURE, english));
        assertThat(all(PICTURE, english))
                .allSatisfy(picture -> assertThat(Path.of(picture)).isRegularFile());
    }

    private static List<String> levels(String text) {
        return all(Pattern.compile("(?m)^(#+) "), text);
    }

    private static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> group(match)).toList();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file + " cannot be read", e);
        }
    }
}
