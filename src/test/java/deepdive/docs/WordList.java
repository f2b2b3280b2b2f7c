package deepdive.docs;

import static java.util.function.Predicate.not;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that {@code docs/words.md} forbids in a language. */
record WordList(List<WordRule> rules) {

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");
    private static final Pattern CODE = Pattern.compile("`[^`\\n]*`");
    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");

    /**
     * A row of the page.
     *
     * @param words in small letters
     * @param instead in small letters; a text with one of them is allowed, even if it contains a forbidden word
     */
    record WordRule(List<String> words, List<String> instead) {

        private Stream<String> offencesIn(String text) {
            String left = text;
            for (String good : instead) {
                if (words.stream().anyMatch(good::contains)) {
                    left = left.replace(good, "·");
                }
            }
            String rest = left;
            return words.stream().filter(word -> isIn(word, rest)).map(word -> word + " → " + instead);
        }

        /** Whether a text has a word. "in the host's" does not have the word "in the host". */
        private static boolean isIn(String word, String text) {
            return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word) + "(?![\\p{L}\\d'’])")
                    .matcher(text)
                    .find();
        }
    }

    /** The list below a heading of the page. */
    static WordList below(String heading) {
        String page = read(Path.of("docs/words.md"));
        int begin = page.indexOf("\n## " + heading + "\n");
        if (begin < 0) {
            throw new IllegalStateException("docs/words.md has no heading '" + heading + "'");
        }
        return new WordList(page.substring(begin + 4)
                .lines()
                .takeWhile(not(line -> line.startsWith("## ")))
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.split("\\|"))
                .map(cells -> new WordRule(quoted(cells[1]), quoted(cells[2])))
                .toList());
    }

    private static List<String> quoted(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map(match -> match.group(1).toLowerCase(Locale.ROOT))
                .toList();
    }

    /** Each forbidden word of a text, with its replacement. Commands and addresses are not checked. */
    List<String> offencesIn(String text) {
        String words = ADDRESS.matcher(CODE.matcher(text).replaceAll("·"))
                .replaceAll("·")
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
        return rules.stream().flatMap(rule -> rule.offencesIn(words)).toList();
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }
}
