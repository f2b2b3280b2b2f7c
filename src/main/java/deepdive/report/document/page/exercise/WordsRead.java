package deepdive.report.document.page.exercise;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of one thing that an assertion read on the screen, such as an address, or a container with its image and status. */
record WordsRead(List<String> words) {

    private static final Pattern BETWEEN_THINGS = Pattern.compile("\\R|[,;]\\s+(?![^(]*\\))");
    private static final Pattern EDGES = Pattern.compile("^[\\[\\](){}<>\"',;:]+|[\\[\\](){}<>\"',;:]+$");

    /** A shorter word, or a number alone, is in too many lines. */
    private static final Pattern TELLING = Pattern.compile(".*[^\\d\\s].*");

    private static final int SHORTEST = 3;

    /** The things in a text: lists have commas between things, and blocks have lines. */
    static Stream<WordsRead> in(String text) {
        return BETWEEN_THINGS
                .splitAsStream(text)
                .map(thing -> new WordsRead(Stream.of(thing.split("\\s+"))
                        .map(word -> EDGES.matcher(word).replaceAll(""))
                        .filter(word -> word.matches(".*[\\p{L}\\d].*"))
                        .toList()))
                .filter(thing -> thing.words().stream()
                        .anyMatch(word -> word.length() >= SHORTEST
                                && TELLING.matcher(word).matches()));
    }

    /** True if a line has all of the words. Where the screen has columns, parts around a colon may stand in two of them. */
    boolean areIn(String line) {
        return words.stream()
                .allMatch(word -> isIn(word, line)
                        || word.contains(":")
                                && Stream.of(word.split(":")).allMatch(part -> !part.isEmpty() && isIn(part, line)));
    }

    private static boolean isIn(String word, String line) {
        return Pattern.compile("(?<![\\w.-])" + Pattern.quote(word) + "(?![\\w-]|\\.\\w)")
                .matcher(line)
                .find();
    }
}
