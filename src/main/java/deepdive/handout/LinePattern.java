package deepdive.handout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of an output that the page shows or marks. The text is found in a line: {@code …} stands for any text, and
 * {@code ‹name›} for a value without blanks that the student notes down; blanks stand for one or more blanks.
 *
 * @param tags of the engines that print the line; none means all
 * @param marked whether the line is marked; otherwise it is only shown
 */
public record LinePattern(List<String> tags, boolean marked, String text) {

    private static final Pattern TAG = Pattern.compile("(@[a-z]+-[a-z0-9.]+)\\s+(.*)");
    private static final String SHOWN_ONLY = "- ";
    private static final Pattern PIECE = Pattern.compile("…|‹(?<name>[^›]+)›|\\s+|[^…‹\\s]+|‹");

    public LinePattern {
        tags = List.copyOf(tags);
    }

    /** Reads a line of a {@code shows} or {@code watch} block. */
    public static LinePattern parse(String line) {
        List<String> tags = new ArrayList<>();
        String rest = line.strip();
        for (Matcher tag = TAG.matcher(rest); tag.matches(); tag = TAG.matcher(rest)) {
            tags.add(tag.group(1));
            rest = tag.group(2);
        }
        boolean shownOnly = rest.startsWith(SHOWN_ONLY);
        return new LinePattern(tags, !shownOnly, shownOnly ? rest.substring(SHOWN_ONLY.length()) : rest);
    }

    /** The placeholders for which the line has values. */
    public List<String> names() {
        List<String> names = new ArrayList<>();
        expression(names);
        names.removeIf(String::isEmpty);
        return names;
    }

    /** The first line of an output that has the text; empty if no line has it. */
    public Optional<LineMatch> in(String output) {
        List<String> names = new ArrayList<>();
        Pattern pattern = Pattern.compile(expression(names));
        int number = 0;
        for (String line : (Iterable<String>) output.lines()::iterator) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.find()) {
                return Optional.of(match(number, matcher, names));
            }
            number++;
        }
        return Optional.empty();
    }

    private static LineMatch match(int number, Matcher matcher, List<String> names) {
        List<LineMatch.Piece> pieces = new ArrayList<>();
        Map<String, String> notes = new LinkedHashMap<>();
        int end = matcher.start();
        for (int group = 1; group <= matcher.groupCount(); group++) {
            String name = names.get(group - 1);
            if (matcher.start(group) > end) {
                pieces.add(new LineMatch.Piece.Same(
                        matcher.group().substring(end - matcher.start(), matcher.start(group) - matcher.start())));
            }
            if (name.isEmpty()) {
                pieces.add(new LineMatch.Piece.Varying(matcher.group(group)));
            } else {
                pieces.add(new LineMatch.Piece.Noted(name, matcher.group(group)));
                notes.put(name, matcher.group(group));
            }
            end = matcher.end(group);
        }
        if (end < matcher.end()) {
            pieces.add(new LineMatch.Piece.Same(matcher.group().substring(end - matcher.start())));
        }
        return new LineMatch(number, matcher.start(), matcher.end(), pieces, notes);
    }

    /** @param names gets the name of each group, empty for a text that varies */
    private String expression(List<String> names) {
        StringBuilder expression = new StringBuilder();
        for (Matcher piece = PIECE.matcher(text); piece.find(); ) {
            if (piece.group().equals("…")) {
                names.add("");
                // At the end of a pattern, … means the rest of the line, so that the page marks the value, too.
                expression.append(piece.end() == text.length() ? "(.*?)(?=\\s*$)" : "(.*?)");
            } else if (piece.group("name") != null) {
                names.add(piece.group("name"));
                expression.append("([^\\s/,\"]+)");
            } else {
                expression.append(piece.group().isBlank() ? "\\s+" : Pattern.quote(piece.group()));
            }
        }
        return expression.toString();
    }
}
