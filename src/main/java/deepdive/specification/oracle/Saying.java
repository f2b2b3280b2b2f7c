package deepdive.specification.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What one side of a comparison says, so that the report can say it in the reader's language and a failure in English:
 * prose by its key in {@code oracles_*.properties}, and literally what was seen or told.
 */
public sealed interface Saying {

    /** What stands between several. */
    String BETWEEN = "; ";

    /**
     * Prose.
     *
     * @param key of a text of the report
     * @param arguments what the text's <code>{0}</code>, <code>{1}</code> … stand for
     */
    record Prose(String key, List<Saying> arguments) implements Saying {

        /** @throws IllegalArgumentException if there is no such text, or it asks for more or fewer arguments */
        public Prose {
            arguments = List.copyOf(arguments);
            EnglishTexts.demand(key, arguments.size());
        }

        @Override
        public String inEnglish() {
            return EnglishTexts.filled(key, arguments);
        }

        @Override
        public Object data() {
            return Map.of("key", key, "arguments", dataOf(arguments));
        }
    }

    /** What was seen, told or named, the same in every language. */
    record Literal(String text) implements Saying {

        @Override
        public String inEnglish() {
            return text;
        }

        @Override
        public Object data() {
            return text;
        }
    }

    /** Several, one after the other. */
    record Several(List<Saying> parts) implements Saying {

        public Several {
            parts = List.copyOf(parts);
        }

        @Override
        public String inEnglish() {
            return parts.stream().map(Saying::inEnglish).collect(Collectors.joining(BETWEEN));
        }

        @Override
        public Object data() {
            return dataOf(parts);
        }
    }

    /** Prose; an argument that is not a saying stands there literally. */
    static Saying say(String key, Object... arguments) {
        return new Prose(key, Stream.of(arguments).map(Saying::literally).toList());
    }

    /** What a thing's own text says; a saying stays as it is. */
    static Saying literally(Object thing) {
        return thing instanceof Saying saying ? saying : new Literal(String.valueOf(thing));
    }

    /** What is known, or prose where nothing is. */
    static Saying known(Optional<?> thing, String otherwise) {
        return thing.map(Saying::literally).orElseGet(() -> say(otherwise));
    }

    /** The text of a failure. */
    String inEnglish();

    /** As {@code docs/report-data.md} has it: an object of key and arguments, a text, or an array. */
    Object data();

    private static List<Object> dataOf(List<Saying> sayings) {
        return sayings.stream().map(Saying::data).toList();
    }
}
