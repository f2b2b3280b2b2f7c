package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One side of a comparison. The report shows it in the reader's language, and a failure in English: prose has a text in each
 * language, and a literal text is the same in both.
 */
public sealed interface Statement {

    /** The text between several statements. */
    String BETWEEN = "; ";

    /**
     * Prose.
     *
     * @param pt the Portuguese text, with the places <code>{0}</code>, <code>{1}</code> …
     * @param en the English text, with the same places
     * @param arguments the statements in these places
     */
    record Prose(String pt, String en, List<Statement> arguments) implements Statement {

        private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

        public Prose {
            arguments = List.copyOf(arguments);
        }

        @Override
        public String in(String language) {
            return PLACE.matcher(language.equals("pt") ? pt : en).replaceAll(place -> {
                int number = Integer.parseInt(place.group(1));
                return Matcher.quoteReplacement(
                        number < arguments.size() ? arguments.get(number).in(language) : place.group());
            });
        }

        private static Set<String> places(String text) {
            return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
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
     * @param pt the Portuguese text, with a place for each argument: <code>{0}</code>, <code>{1}</code> …
     * @param en the English text, with the same places
     * @throws IllegalArgumentException if a text has more or fewer places than arguments
     */
    static Statement say(String pt, String en, Object... arguments) {
        for (String text : List.of(pt, en)) {
            int places = Prose.places(text).size();
            if (places != arguments.length) {
                throw new IllegalArgumentException(
                        "'%s' takes %d arguments, and got %d".formatted(text, places, arguments.length));
            }
        }
        return new Prose(pt, en, Stream.of(arguments).map(Statement::literally).toList());
    }

    /** The text of a thing; a statement stays as it is. */
    static Statement literally(Object thing) {
        return thing instanceof Statement statement ? statement : new Text(String.valueOf(thing));
    }

    /** The text of a thing, or another statement if the thing is missing. */
    static Statement known(Optional<?> thing, Statement otherwise) {
        return thing.map(Statement::literally).orElse(otherwise);
    }

    /**
     * Reads the JSON form.
     *
     * @param json a text, an object of a text in each language and arguments, or an array of these
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Statement of(Object json) {
        if (json instanceof List<?> several) {
            return new Several(several.stream().map(Statement::of).toList());
        }
        if (json instanceof Map<?, ?> prose
                && prose.get("pt") instanceof String pt
                && prose.get("en") instanceof String en) {
            List<?> arguments = prose.get("arguments") instanceof List<?> given ? given : List.of();
            return new Prose(pt, en, arguments.stream().map(Statement::of).toList());
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
