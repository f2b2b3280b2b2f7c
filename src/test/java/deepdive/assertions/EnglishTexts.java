package deepdive.assertions;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The English texts of comparisons: the report's own, so that failures and report say the same. */
final class EnglishTexts {

    private static final String FILE = "/deepdive/report/document/oracles_en.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");
    private static final Properties TEXTS = load();

    private EnglishTexts() {}

    /** @throws IllegalArgumentException if there is no such text, or it has not exactly so many places to fill in */
    static void demand(String key, int arguments) {
        long places = PLACE.matcher(text(key))
                .results()
                .map(place -> place.group(1))
                .distinct()
                .count();
        if (places != arguments) {
            throw new IllegalArgumentException("'%s' takes %d arguments, and got %d".formatted(key, places, arguments));
        }
    }

    static String filled(String key, List<Saying> arguments) {
        return PLACE.matcher(text(key))
                .replaceAll(place -> Matcher.quoteReplacement(
                        arguments.get(Integer.parseInt(place.group(1))).inEnglish()));
    }

    private static String text(String key) {
        return Optional.ofNullable(TEXTS.getProperty(key))
                .orElseThrow(() -> new IllegalArgumentException(FILE + " lacks '" + key + "'"));
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = EnglishTexts.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The texts of comparisons are not on the class path: " + FILE);
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The texts of comparisons cannot be read: " + FILE, e);
        }
        return texts;
    }
}
