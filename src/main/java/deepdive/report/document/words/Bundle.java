package deepdive.report.document.words;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts in both languages by their keys, from two files that differ in the language: {@code x_pt.properties} and {@code x_en.properties}. */
public final class Bundle {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final String name;
    private final Map<Language, Properties> texts = new EnumMap<>(Language.class);

    /** @param name where the files are on the class path, without what they differ in: {@code /deepdive/report/x} */
    public Bundle(String name) {
        this.name = name;
        for (Language language : Language.values()) {
            texts.put(language, load(file(language)));
        }
    }

    /**
     * A text in both languages.
     *
     * @param values what stands in the place of <code>{0}</code>, <code>{1}</code> …; a {@link Bilingual} in its language
     */
    public Bilingual say(String key, Object... values) {
        return Bilingual.of(text(Language.PT, key, values), text(Language.EN, key, values));
    }

    /** Whether there is such a text. */
    public boolean has(String key) {
        return texts.values().stream().allMatch(bundle -> bundle.containsKey(key));
    }

    Set<String> keys(Language language) {
        return texts.getOrDefault(language, new Properties()).stringPropertyNames();
    }

    /** A place that no value was given for stays as it is; a value is never filled in itself. */
    private String text(Language language, String key, Object... values) {
        String text = texts.getOrDefault(language, new Properties()).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException(file(language) + " lacks '" + key + "'");
        }
        return PLACE.matcher(text).replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            return Matcher.quoteReplacement(number < values.length ? in(language, values[number]) : place.group());
        });
    }

    private static String in(Language language, Object value) {
        return value instanceof Bilingual both ? both.in(language) : String.valueOf(value);
    }

    private String file(Language language) {
        return name + "_" + language.tag() + ".properties";
    }

    private static Properties load(String file) {
        Properties bundle = new Properties();
        try (InputStream in = Bundle.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The report's words are not on the class path: " + file);
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The report's words cannot be read: " + file, e);
        }
        return bundle;
    }
}
