package deepdive.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page of the documentation about a teacher's own exercise, with the steps that its reader follows.
 *
 * @param file the path of the feature that the reader writes, such as {@code my-lesson/stopped.feature}
 * @param feature its text, with a wrong sentence
 * @param answer the answer to the wrong sentence
 * @param mended the line that replaces the wrong one
 * @param end the last lines of the run after that
 * @param typed the value of {@code -Dfeatures=}
 */
record WalkThrough(String file, String feature, String answer, String mended, String end, String typed) {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:gherkin)?\\n(.*?)^```$");

    static WalkThrough of(String page) {
        String text = read(Path.of("docs", page));
        List<String> blocks =
                BLOCK.matcher(text).results().map(block -> block.group(1)).toList();
        return new WalkThrough(
                first("`([\\w-]+/[\\w-]+\\.feature)`", text),
                blocks.get(0),
                blocks.get(1),
                blocks.get(2),
                blocks.get(3),
                first("\\./lab verify -Dfeatures=(\\S+)", text));
    }

    /** The feature after the reader has corrected the line that the answer names. */
    String mendedFeature() {
        String wrong = answer.lines().skip(1).findFirst().orElseThrow();
        if (!feature.contains(wrong + "\n")) {
            throw new IllegalStateException("The feature does not have the line that the answer quotes: " + wrong);
        }
        return feature.replace(wrong + "\n", mended);
    }

    private static String first(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return Optional.of(matcher)
                .filter(Matcher::find)
                .map(MatchResult::group)
                .map(any -> matcher.group(1))
                .orElseThrow();
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(page + " cannot be read", e);
        }
    }
}
