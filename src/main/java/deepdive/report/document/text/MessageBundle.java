package deepdive.report.document.text;

import deepdive.text.MessageFile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Messages in both languages by their keys: the files {@code x_pt.properties} and {@code x_en.properties}. */
public final class MessageBundle {

    private final Map<Language, MessageFile> files = new EnumMap<>(Language.class);

    /** @param name the files' common path on the class path, without language and ending: {@code /deepdive/report/x} */
    public MessageBundle(String name) {
        for (Language language : Language.values()) {
            files.put(language, MessageFile.load(name + "_" + language.tag() + ".properties"));
        }
    }

    /**
     * A message in both languages.
     *
     * @param values for the placeholders <code>{0}</code>, <code>{1}</code> …; if a value is a {@link Bilingual}, each
     *     message gets the text in its own language
     * @throws IllegalArgumentException if a language has no message with this key
     */
    public Bilingual say(String key, Object... values) {
        return Bilingual.of(message(Language.PT, key, values), message(Language.EN, key, values));
    }

    /** A message in both languages; empty if a language has no message with this key. */
    public Optional<Bilingual> find(String key) {
        return has(key) ? Optional.of(say(key)) : Optional.empty();
    }

    /** True if both languages have a message with this key. */
    public boolean has(String key) {
        return files.values().stream().allMatch(file -> file.has(key));
    }

    /** The keys in one language. */
    public Set<String> keys(Language language) {
        return file(language).keys();
    }

    private String message(Language language, String key, Object... values) {
        List<String> texts =
                Stream.of(values).map(value -> text(language, value)).toList();
        return file(language).format(key, texts);
    }

    private static String text(Language language, Object value) {
        return value instanceof Bilingual both ? both.in(language) : String.valueOf(value);
    }

    private MessageFile file(Language language) {
        return Optional.ofNullable(files.get(language)).orElseThrow();
    }
}
