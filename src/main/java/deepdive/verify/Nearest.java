package deepdive.verify;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the names that are most similar to a name that a user typed. */
final class Nearest {

    private static final int MOST = 3;
    private static final LevenshteinDistance TYPOS = LevenshteinDistance.getDefaultInstance();

    private static final Pattern OWN = Pattern.compile("`[^`]*`|\"[^\"]*\"|\\d+");

    private Nearest() {}

    /** The three nearest names, the nearest first. */
    static List<String> to(String typed, Collection<String> names) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return names.stream()
                .distinct()
                .sorted(Comparator.comparingInt((String name) -> typosInPart(wanted, name.toLowerCase(Locale.ROOT)))
                        .thenComparingInt(name -> TYPOS.apply(wanted, name.toLowerCase(Locale.ROOT))))
                .limit(MOST)
                .toList();
    }

    /**
     * The three examples whose words are the nearest to a sentence, the nearest first. Examples begin with a keyword,
     * the sentence does not. Numbers and the texts in quotation marks and backticks are a user's own, so they do not
     * count, and only the first of the examples that differ in nothing else is one of the three.
     */
    static List<String> sentences(String typed, Collection<String> examples) {
        String wanted = wordsOf(typed);
        return examples.stream()
                .collect(Collectors.toMap(
                        Nearest::wordsOfExample, Function.identity(), (first, other) -> first, LinkedHashMap::new))
                .entrySet()
                .stream()
                .sorted(Comparator.comparingInt(example -> TYPOS.apply(wanted, example.getKey())))
                .limit(MOST)
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String wordsOfExample(String example) {
        return wordsOf(example.replaceFirst("^\\S+ ", ""));
    }

    private static String wordsOf(String sentence) {
        return OWN.matcher(sentence.toLowerCase(Locale.ROOT)).replaceAll("0");
    }

    /** Counts the typos in the most similar part of a name, because people type a part of a long name. */
    private static int typosInPart(String typed, String name) {
        return IntStream.rangeClosed(0, Math.max(0, name.length() - typed.length()))
                .mapToObj(from -> name.substring(from, Math.min(name.length(), from + typed.length())))
                .mapToInt(part -> TYPOS.apply(typed, part))
                .min()
                .orElseThrow();
    }
}
