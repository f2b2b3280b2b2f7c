package deepdive.observe.container;

import deepdive.observe.Output;
import deepdive.observe.UnreadableOutput;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The output of {@code docker diff}: the differences between a container's file system and its image, a line for each.
 *
 * @param added the paths that the image does not have
 * @param others the paths that were changed or deleted
 */
public record FileChanges(Set<String> added, Set<String> others) {

    private static final Pattern CHANGE = Pattern.compile("([ACD]) (/.*)");

    public FileChanges {
        added = Set.copyOf(added);
        others = Set.copyOf(others);
    }

    /**
     * Reads the output; an empty output means no change.
     *
     * @throws UnreadableOutput if a line is not a letter and an absolute path
     */
    public static FileChanges parse(String text) {
        Output output = new Output("docker diff", text);
        Set<String> added = new TreeSet<>();
        Set<String> others = new TreeSet<>();
        for (String line : output.lines()) {
            Matcher change = CHANGE.matcher(line);
            if (!change.matches()) {
                throw output.unreadable(line, "A, C or D and an absolute path");
            }
            (change.group(1).equals("A") ? added : others).add(change.group(2));
        }
        return new FileChanges(added, others);
    }
}
