package deepdive.report.document.page.handout;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in a command the placeholders for which the student notes values down. */
final class Placeholders {

    private static final Pattern NONE = Pattern.compile("(?!)");

    private final Pattern any;

    Placeholders(Collection<String> names) {
        // Of two names that begin alike, the longer one is meant.
        any = names.isEmpty()
                ? NONE
                : Pattern.compile(names.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|")));
    }

    /** A placeholder, and its value on the host of the session. */
    record Example(String name, String value) {}

    /** A piece of a command. */
    record CommandPiece(String text, boolean placeholder) {}

    /** The placeholders of a command, in their order. */
    List<String> in(String command) {
        return pieces(command).stream()
                .filter(CommandPiece::placeholder)
                .map(CommandPiece::text)
                .toList();
    }

    List<CommandPiece> pieces(String command) {
        List<CommandPiece> pieces = new ArrayList<>();
        Matcher found = any.matcher(command);
        int end = 0;
        while (found.find()) {
            add(pieces, command.substring(end, found.start()), false);
            add(pieces, found.group(), true);
            end = found.end();
        }
        add(pieces, command.substring(end), false);
        return pieces;
    }

    private static void add(List<CommandPiece> pieces, String text, boolean placeholder) {
        if (!text.isEmpty()) {
            pieces.add(new CommandPiece(text, placeholder));
        }
    }
}
