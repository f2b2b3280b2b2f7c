package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One side of a comparison. The report shows it in the reader's language, and a failure in English: prose has a key of
 * {@code oracles_pt.properties} and {@code oracles_en.properties}, and a text is the same in every language.
 */
public sealed interface Statement {

    /** The text between several statements. */
    String BETWEEN = "; ";

    /**
     * Prose.
     *
     * @param key of a text in {@code oracles_*.properties}
     * @param arguments the statements in the places <code>{0}</code>, <code>{1}</code> … of that text
     */
    record Prose(String key, List<Statement> arguments) implements Statement {

        public Prose {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String in(String language) {
            return StatementTexts.filled(language, key, arguments);
        }
    }

    /** A literal text, for example from a screen. */
    record Text(@JsonValue String text) implements Statement {

        @Override
        public String in(String language) {
            return text;
        }
    }

    /** Several statements, one after the other. */
    record Several(@JsonValue List<Statement> parts) implements Statement {

        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public String in(String language) {
            return joined(language, parts);
        }
    }

    /**
     * Prose; an argument that is no statement is a text.
     *
     * @throws IllegalArgumentException if there is no such key, or its text has more or fewer places than arguments
     */
    static Statement say(String key, Object... arguments) {
        StatementTexts.check(key, arguments.length);
        return new Prose(key, Stream.of(arguments).map(Statement::literally).toList());
    }

    /** The text of a thing; a statement stays as it is. */
    static Statement literally(Object thing) {
        return thing instanceof Statement statement ? statement : new Text(String.valueOf(thing));
    }

    /** The text of a thing, or prose if the thing is missing. */
    static Statement known(Optional<?> thing, String otherwise) {
        return thing.map(Statement::literally).orElseGet(() -> say(otherwise));
    }

    /**
     * Reads the JSON form.
     *
     * @param json a text, an object of key and arguments, or an array of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Statement of(Object json) {
        if (json instanceof List<?> several) {
            return new Several(several.stream().map(Statement::of).toList());
        }
        if (json instanceof Map<?, ?> prose && prose.get("key") instanceof String key) {
            List<?> arguments = prose.get("arguments") instanceof List<?> given ? given : List.of();
            return new Prose(key, arguments.stream().map(Statement::of).toList());
        }
        return new Text(String.valueOf(json));
    }

    /** @param language the tag {@code pt} or {@code en} */
    String in(String language);

    /** The text of a failure. */
    default String inEnglish() {
        return in("en");
    }

    static String joined(String language, List<Statement> statements) {
        return statements.stream().map(statement -> statement.in(language)).collect(Collectors.joining(BETWEEN));
    }
}
