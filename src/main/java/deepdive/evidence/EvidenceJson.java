package deepdive.evidence;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.Nulls;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON form of all evidence. An empty value is left out, and a value that is missing is read as an empty one. A
 * property that this version does not know is passed over, because files of other versions are read, too.
 */
final class EvidenceJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .changeDefaultNullHandling(nulls -> nulls.withValueNulls(Nulls.AS_EMPTY, Nulls.AS_EMPTY))
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    private EvidenceJson() {}

    static String write(Object evidence) {
        return MAPPER.writeValueAsString(evidence);
    }

    /** A text on several lines, for files that people read, too; it ends with a line feed. */
    static String writeReadable(Object evidence) {
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(evidence) + "\n";
    }

    /** The value that a text holds; empty if the text is not of this kind. */
    static <T> Optional<T> read(String json, Class<T> kind) {
        return read(json, MAPPER.constructType(kind));
    }

    static <T> Optional<T> read(String json, JavaType kind) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, kind));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /**
     * The value that a text holds; empty if the text is not of this kind. A time that cannot be read becomes an empty value.
     *
     * @param problems gets a message for each part of the text that cannot be read
     */
    static <T> Optional<T> read(String json, Class<T> kind, Consumer<String> problems) {
        try {
            return Optional.ofNullable(MAPPER.rebuild()
                    .addHandler(new TimeProblems(problems))
                    .build()
                    .readValue(json, kind));
        } catch (JacksonException e) {
            problems.accept("cannot be read: " + e.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static final class TimeProblems extends DeserializationProblemHandler {

        private final Consumer<String> problems;

        TimeProblems(Consumer<String> problems) {
            this.problems = problems;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String value, String message) {
            if (target != Instant.class) {
                return NOT_HANDLED;
            }
            problems.accept("\"%s\" is no time in ISO 8601: %s"
                    .formatted(context.getParser().currentName(), value));
            return null;
        }
    }

    static JavaType listOf(Class<?> kind) {
        return MAPPER.getTypeFactory().constructCollectionType(List.class, kind);
    }
}
