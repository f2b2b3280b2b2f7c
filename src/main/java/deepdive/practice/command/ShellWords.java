package deepdive.practice.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Splits a command line into words and operators, as a shell does. Quotes are taken away; a dollar sign or a backtick that
 * the shell leaves alone is marked with a backslash, because it is not the same as one that the shell replaces.
 */
final class ShellWords {

    /** A word, or an operator such as {@code |} and {@code >}. */
    record ShellWord(String text, boolean operator) {}

    private static final String OPERATORS = "|&;<>";
    private static final String EXPANDED = "$`";
    private static final String ESCAPABLE_IN_QUOTES = "$`\"\\";

    private final String line;
    private final UnaryOperator<String> substitution;
    private final List<ShellWord> words = new ArrayList<>();
    private Optional<StringBuilder> word = Optional.empty();
    private int at;

    private ShellWords(String line, UnaryOperator<String> substitution) {
        this.line = line;
        this.substitution = substitution;
    }

    /** @param substitution the form in which a command between <code>$(</code> and {@code )} is kept */
    static List<ShellWord> of(String line, UnaryOperator<String> substitution) {
        return new ShellWords(line, substitution).split();
    }

    private List<ShellWord> split() {
        while (at < line.length()) {
            char character = line.charAt(at);
            if (Character.isWhitespace(character)) {
                endWord();
                at++;
            } else if (character == '#' && word.isEmpty()) {
                return words;
            } else if (OPERATORS.indexOf(character) >= 0) {
                operator();
            } else {
                part(character);
            }
        }
        endWord();
        return words;
    }

    private void part(char character) {
        switch (character) {
            case '\'' -> {
                at++;
                while (at < line.length() && line.charAt(at) != '\'') {
                    literal(line.charAt(at++));
                }
                at++;
            }
            case '"' -> doubleQuoted();
            case '\\' -> {
                at++;
                if (at < line.length()) {
                    literal(line.charAt(at++));
                }
            }
            case '$' -> dollar();
            default -> {
                builder().append(character);
                at++;
            }
        }
    }

    private void doubleQuoted() {
        builder();
        at++;
        while (at < line.length() && line.charAt(at) != '"') {
            char character = line.charAt(at);
            if (character == '$') {
                dollar();
            } else if (character == '\\'
                    && at + 1 < line.length()
                    && ESCAPABLE_IN_QUOTES.indexOf(line.charAt(at + 1)) >= 0) {
                literal(line.charAt(at + 1));
                at += 2;
            } else {
                builder().append(character);
                at++;
            }
        }
        at++;
    }

    private void dollar() {
        if (!line.startsWith("$(", at)) {
            builder().append('$');
            at++;
            return;
        }
        int depth = 0;
        int from = at + 2;
        for (at++; at < line.length(); at++) {
            depth += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        builder()
                .append("$(")
                .append(substitution.apply(line.substring(from, Math.min(at, line.length()))))
                .append(")");
        at++;
    }

    private void operator() {
        // A number in front of a redirection is a file descriptor, and not a word.
        String number = word.map(StringBuilder::toString)
                .filter(text -> text.matches("\\d") && line.charAt(at) == '>')
                .orElse("");
        if (number.isEmpty()) {
            endWord();
        }
        word = Optional.empty();
        int end = at + 1;
        while (end < line.length() && OPERATORS.indexOf(line.charAt(end)) >= 0) {
            end++;
        }
        words.add(new ShellWord(number + line.substring(at, end), true));
        at = end;
    }

    private void literal(char character) {
        if (EXPANDED.indexOf(character) >= 0) {
            builder().append('\\');
        }
        builder().append(character);
    }

    private StringBuilder builder() {
        StringBuilder begun = word.orElseGet(StringBuilder::new);
        word = Optional.of(begun);
        return begun;
    }

    private void endWord() {
        word.ifPresent(ended -> words.add(new ShellWord(ended.toString(), false)));
        word = Optional.empty();
    }
}
