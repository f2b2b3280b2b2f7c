package deepdive.observe.image;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The files and directories that {@code tree DIR} or {@code find DIR} shows.
 *
 * @param root the directory, as it was given
 * @param paths everything below it, relative to it, without a slash at either end, sorted
 * @param counts what tree says in its last line
 */
public record FileTree(String root, Set<String> paths, Optional<Counts> counts) {

    /**
     * How many there are. From tree 2.0 on, the directory itself is counted too.
     *
     * @param directories number of directories
     * @param files number of all else
     */
    public record Counts(int directories, int files) {}

    public FileTree {
        paths = Collections.unmodifiableSet(new TreeSet<>(paths));
    }

    /**
     * Reads either command's output, tree's with UTF-8 lines or ASCII ones.
     *
     * @throws UnreadableOutput if there is nothing, the directory does not exist, or a line has no place in the tree
     */
    public static FileTree parse(String text) {
        Output output = new Output("tree or find", text).orEmpty("a directory and what is in it");
        List<String> lines = output.lines();
        boolean drawn = lines.size() > 1 && TreeLines.isDrawn(lines.subList(1, lines.size()));
        return drawn ? TreeLines.read(output, lines) : find(output, lines);
    }

    /** Whether something is at a path, relative to the root. */
    public boolean contains(String path) {
        return paths.contains(path);
    }

    /** What is in a directory, by its names; the root's path is the empty string. */
    public Set<String> namesIn(String directory) {
        String prefix = directory.isEmpty() ? "" : directory + "/";
        return paths.stream()
                .filter(path -> path.startsWith(prefix) && path.length() > prefix.length())
                .map(path -> path.substring(prefix.length()))
                .filter(path -> !path.contains("/"))
                .collect(Collectors.toCollection(TreeSet::new));
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
        return new FileTree(root, paths, Optional.empty());
    }
}
