package deepdive.verify;

import deepdive.specification.run.FeatureFolder;
import deepdive.specification.run.Features.FeatureScenario;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes the message about a filter that matches no scenario: the nearest tags or names, and the place of the list of
 * all.
 */
final class NothingMatched {

    private static final Set<String> OPERATORS = Set.of("and", "or", "not");
    private static final Pattern WORDS = Pattern.compile("[^\\s()]+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private NothingMatched() {}

    /** The message about a valid tag expression. */
    static String byTags(String typed, List<FeatureScenario> all, FeatureFolder features) {
        Set<String> there = all.stream()
                .flatMap(scenario -> scenario.tags().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        String unknown = WORDS.matcher(typed)
                .results()
                .map(word -> word.group())
                .filter(word -> !OPERATORS.contains(word) && !there.contains(word))
                .map(tag ->
                        ". There is no tag " + tag + "; the nearest are " + String.join(", ", Nearest.to(tag, there)))
                .collect(Collectors.joining());
        String why = unknown.isEmpty() ? ", although each of its tags exists" : unknown;
        return none(OptionNames.TAGS, typed, all, features) + why + ". All tags are in " + features.name()
                + ", before the scenarios";
    }

    /** The message about a valid regular expression. */
    static String byName(String typed, List<FeatureScenario> all, FeatureFolder features) {
        Pattern pattern = Pattern.compile(typed);
        String none = none(OptionNames.NAME, typed, all, features);
        long inPart = all.stream()
                .filter(scenario -> pattern.matcher(scenario.name()).find())
                .count();
        if (inPart > 0 && !typed.isEmpty()) {
            String part = typed.contains("|") ? "(" + typed + ")" : typed;
            return "%s as a whole, but %d in part. Type -D%s='.*%s.*'".formatted(none, inPart, OptionNames.NAME, part);
        }
        for (FeatureFolder other : features.inOtherLanguages()) {
            if (other.scenarios().stream()
                    .anyMatch(scenario -> pattern.matcher(scenario.name()).matches())) {
                return "%s, but %s has such a name. Add -Dlanguage=%s"
                        .formatted(none, other.name(), other.folder().getFileName());
            }
        }
        List<String> names = all.stream().map(FeatureScenario::name).toList();
        return none + ". The nearest are “" + String.join("”, “", Nearest.to(letters(typed), names))
                + "”. All names are in " + features.name();
    }

    private static String none(String option, String typed, List<FeatureScenario> all, FeatureFolder features) {
        return "-D%s='%s' matches none of the %d scenarios in %s".formatted(option, typed, all.size(), features.name());
    }

    /** The letters and digits of a regular expression. */
    private static String letters(String expression) {
        return NO_LETTERS.matcher(expression).replaceAll(" ").strip();
    }
}
