package deepdive.handout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words after a block's kind, such as {@code 1 stays rede/publicar/01}.
 *
 * @param status the number in {@code ends=…}
 * @param unknown the words without a meaning
 */
record BlockInfo(
        int terminal, List<String> ids, Ending ending, OptionalInt status, boolean printsOutput, List<String> unknown) {

    private static final Pattern ENDS = Pattern.compile("ends=(\\d{1,3})");
    private static final Pattern ID = Pattern.compile("[a-z]+(?:/[a-z-]+)+/\\d\\d");

    /** Reads the words; empty if the first word is not the number of a terminal. */
    static Optional<BlockInfo> parse(String info) {
        List<String> words = new ArrayList<>(Arrays.asList(info.split("\\s+")));
        if (!words.get(0).matches("[1-3]")) {
            return Optional.empty();
        }
        int terminal = Integer.parseInt(words.remove(0));
        List<String> ids =
                words.stream().filter(word -> ID.matcher(word).matches()).toList();
        OptionalInt status = words.stream()
                .map(ENDS::matcher)
                .filter(Matcher::matches)
                .mapToInt(matcher -> Integer.parseInt(matcher.group(1)))
                .findFirst();
        Ending ending = words.contains("stays")
                ? new Ending.Later()
                : words.contains("opens") ? new Ending.InAShell() : new Ending.With(status.orElse(0));
        boolean printsOutput = !words.contains("hidden-output");
        words.removeIf(word -> ids.contains(word)
                || ENDS.matcher(word).matches()
                || List.of("stays", "opens", "hidden-output").contains(word));
        return Optional.of(new BlockInfo(terminal, ids, ending, status, printsOutput, words));
    }
}
