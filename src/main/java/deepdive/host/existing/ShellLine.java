package deepdive.host.existing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Splits a line into the simple commands that a shell would run, also those in substitutions. A command is a list of words
 * without quotes. A word whose value is known only when the line runs, such as {@code $(docker ps --quiet)}, keeps its
 * {@code $}.
 */
final class ShellLine {

    private static final Set<String> BEFORE_A_COMMAND =
            Set.of("!", "{", "do", "elif", "else", "if", "then", "time", "until", "while");
    private static final Predicate<String> ASSIGNMENT = word -> word.matches("\\w+=.*");

    private final String line;
    private final List<List<String>> commands = new ArrayList<>();
    private final StringBuilder word = new StringBuilder();
    private List<String> words = new ArrayList<>();
    private boolean inWord;
    private boolean redirected;
    private int at;

    private ShellLine(String line) {
        this.line = line;
    }

    /** The commands of a line, in no particular order. */
    static List<List<String>> commands(String line) {
        ShellLine shell = new ShellLine(line);
        shell.read();
        return shell.commands;
    }

    private void read() {
        while (at < line.length()) {
            char c = line.charAt(at++);
            switch (c) {
                case ' ', '\t' -> endWord();
                case ';', '|', '&', '(', ')', '\n' -> endCommand();
                case '<', '>' -> {
                    endWord();
                    redirected = true;
                }
                case '\'' -> append(upTo("'"));
                case '"' -> quoted();
                case '\\' -> append(next());
                case '$' -> dollar();
                case '`' -> substitution(upTo("`"));
                default -> append(String.valueOf(c));
            }
        }
        endCommand();
    }

    private void quoted() {
        append("");
        while (at < line.length() && line.charAt(at) != '"') {
            char c = line.charAt(at++);
            switch (c) {
                case '\\' -> append(next());
                case '$' -> dollar();
                case '`' -> substitution(upTo("`"));
                default -> append(String.valueOf(c));
            }
        }
        at++;
    }

    private void dollar() {
        if (at < line.length() && line.charAt(at) == '(') {
            int begin = ++at;
            for (int depth = 1; at < line.length() && depth > 0; at++) {
                depth += line.charAt(at) == '(' ? 1 : line.charAt(at) == ')' ? -1 : 0;
            }
            substitution(line.substring(begin, Math.max(begin, at - 1)));
        } else {
            append("$");
        }
    }

    private void substitution(String inner) {
        commands.addAll(commands(inner));
        append("$(" + inner + ")");
    }

    private String upTo(String end) {
        int begin = at;
        int found = line.indexOf(end, at);
        at = found < 0 ? line.length() : found + 1;
        return line.substring(begin, found < 0 ? line.length() : found);
    }

    private String next() {
        return at < line.length() ? String.valueOf(line.charAt(at++)) : "";
    }

    private void append(String text) {
        inWord = true;
        word.append(text);
    }

    private void endWord() {
        boolean leads =
                words.isEmpty() && (BEFORE_A_COMMAND.contains(word.toString()) || ASSIGNMENT.test(word.toString()));
        if (inWord && !redirected && !leads) {
            words.add(word.toString());
        }
        redirected = redirected && !inWord;
        word.setLength(0);
        inWord = false;
    }

    private void endCommand() {
        endWord();
        redirected = false;
        if (!words.isEmpty()) {
            commands.add(List.copyOf(words));
        }
        words = new ArrayList<>();
    }
}
