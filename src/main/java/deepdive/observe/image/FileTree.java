package deepdive.observe.image;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The files and directories in the output of {@code tree DIR} or {@code find DIR}.
 *
 * @param paths everything below the directory, relative to it, without a slash at either end, sorted
 */
public record FileTree(Set<String> paths) {

    public FileTree {
        paths = Collections.unmodifiableSet(new TreeSet<>(paths));
    }

    /**
     * Reads the output of either command. The output of {@code tree} may have UTF-8 or ASCII lines.
     *
     * @throws UnreadableOutput if the text is empty, the directory does not exist, or a line has no place in the tree
     */
    public static FileTree parse(String text) {
        Output output = new Output("tree or find", text).orEmpty("a directory and what is in it");
        List<String> lines = output.lines();
        boolean drawn = lines.size() > 1 && TreeLines.isDrawn(lines.subList(1, lines.size()));
        return drawn ? TreeLines.read(output, lines) : find(output, lines);
    }

    private static FileTree find(Output output, List<String> lines) {
        String root = lines.get(0);
        if (root.matches(".*\\s.*")) {
            throw output.unreadable(root, "a directory and what is in it");
        }
        String prefix = root.endsWith("/") ? root : root + "/";
        Set<String> paths = new TreeSet<>();
        for (String line : lines.subList(1, lines.size())) {
            if (!line.startsWith(prefix) || line.length() == prefix.length()) {
                throw output.unreadable(line, "a path below " + prefix);
            }
            paths.add(line.substring(prefix.length()));
        }
        return new FileTree(paths);
    }
}
