package deepdive.report.document.page.exercise;

import deepdive.report.document.words.Bilingual;
import deepdive.report.document.words.Language;
import deepdive.report.document.words.MessageBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What assertions say, in both languages: prose by its key in {@code oracles_pt.properties} and
 * {@code oracles_en.properties}, and what was seen or told as it is.
 */
final class Sayings {

    private static final MessageBundle TEXTS = new MessageBundle("/deepdive/report/document/oracles");
    private static final String BETWEEN = "; ";

    private Sayings() {}

    /** A text, an object of key and arguments, or an array of either; nothing where there is none. */
    static Bilingual of(JsonNode saying) {
        if (saying.isArray()) {
            return joined(all(saying));
        }
        if (saying.isObject()) {
            String key = saying.path("key").asString("");
            List<Bilingual> arguments = all(saying.path("arguments"));
            // A run that another version kept may know other keys: what it filled in still tells something.
            return TEXTS.has(key)
                    ? TEXTS.say(key, arguments.toArray())
                    : joined(arguments).map(text -> key + ": " + text);
        }
        return Bilingual.same(
                saying.isString()
                        ? saying.asString()
                        : saying.isMissingNode() || saying.isNull() ? "" : saying.toString());
    }

    private static List<Bilingual> all(JsonNode sayings) {
        List<Bilingual> all = new ArrayList<>();
        sayings.forEach(saying -> all.add(of(saying)));
        return all;
    }

    private static Bilingual joined(List<Bilingual> parts) {
        return Bilingual.of(joined(parts, Language.PT), joined(parts, Language.EN));
    }

    private static String joined(List<Bilingual> parts, Language language) {
        return parts.stream().map(part -> part.in(language)).collect(Collectors.joining(BETWEEN));
    }
}
