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

/** The document's own words, from {@code messages_pt.properties} and {@code messages_en.properties}. */
public final class Words {

    private static final String FOLDER = "/deepdive/report/document/";
    private static final Map<Language, Properties> BUNDLES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            BUNDLES.put(language, load(language));
        }
    }

    private Words() {}

    /**
     * A message in both languages.
     *
     * @param values what stands in the place of <code>{0}</code>, <code>{1}</code> …; a {@link Bilingual} in its language
     */
    public static Bilingual say(String key, Object... values) {
        return Bilingual.of(text(Language.PT, key, values), text(Language.EN, key, values));
    }

    /** Whether there is such a message. */
    public static boolean has(String key) {
        return BUNDLES.values().stream().allMatch(bundle -> bundle.containsKey(key));
    }

    static Set<String> keys(Language language) {
        return BUNDLES.getOrDefault(language, new Properties()).stringPropertyNames();
    }

    private static String text(Language language, String key, Object... values) {
        String text = BUNDLES.getOrDefault(language, new Properties()).getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("messages_" + language.tag() + ".properties lacks '" + key + "'");
        }
        for (int i = 0; i < values.length; i++) {
            String value = values[i] instanceof Bilingual both ? both.in(language) : String.valueOf(values[i]);
            text = text.replace("{" + i + "}", value);
        }
        return text;
    }

    private static Properties load(Language language) {
        String file = FOLDER + "messages_" + language.tag() + ".properties";
        Properties bundle = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The document's words are not on the class path: " + file);
            }
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("The document's words cannot be read: " + file, e);
        }
        return bundle;
    }
}
