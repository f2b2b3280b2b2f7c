package deepdive.observe.image;

import deepdive.observe.Output;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines of {@code tree}: entries with four columns for each level, which may be no-break spaces, and the counts.
 */
final class TreeLines {

    private static final Pattern ENTRY =
            Pattern.compile("(?<indent>(?:[│|]\\h{3}|\\h{4})*)(?:[├└]── |[|`]-- )(?<name>\\S.*)");
    private static final Pattern COUNTS = Pattern.compile("\\d+ director(?:y|ies)(?:, \\d+ files?)?");

    private TreeLines() {}

    static boolean isDrawn(List<String> lines) {
        return lines.stream()
                .anyMatch(line ->
                        COUNTS.matcher(line).matches() || ENTRY.matcher(line).matches());
    }

    static FileTree read(Output output, List<String> lines) {
        Set<String> paths = new TreeSet<>();
        Deque<String> way = new ArrayDeque<>();
        boolean counted = false;
        if (lines.get(0).endsWith("[error opening dir]")) {
            throw output.unreadable(lines.get(0), "a directory that exists");
        }
        for (String line : lines.subList(1, lines.size())) {
            Matcher entry = ENTRY.matcher(line);
            if (counted) {
                throw output.unreadable(line, "nothing after the counts");
            } else if (COUNTS.matcher(line).matches()) {
                counted = true;
            } else if (entry.matches()) {
                paths.add(path(output, line, entry, way));
            } else {
                throw output.unreadable(line, "an entry of the tree or its counts");
            }
        }
        if (!counted) {
            throw output.unreadable(lines.get(lines.size() - 1), "the counts of directories and files after it");
        }
        return new FileTree(paths);
    }

    /**
     * The path of an entry. {@code way} has the names from the previous entry up to the root, and is changed to this
     * entry's.
     */
    private static String path(Output output, String line, Matcher entry, Deque<String> way) {
        int depth = entry.group("indent").length() / 4;
        if (depth > way.size()) {
            throw output.unreadable(line, "an entry at most one level below the one before");
        }
        while (way.size() > depth) {
            way.removeLast();
        }
        // `tree` prints a symbolic link with its target.
        way.addLast(entry.group("name").split(" -> ", 2)[0]);
        return String.join("/", way);
    }
}
