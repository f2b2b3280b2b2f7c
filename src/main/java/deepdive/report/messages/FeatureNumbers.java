package deepdive.report.messages;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of feature files: the same in every language and on every machine. */
public final class FeatureNumbers {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:-\\d+)*");

    private final Map<String, String> files = new HashMap<>();

    /**
     * The number that a file's name begins with, such as {@code 01-2}; the name without its ending if the name begins
     * with no number, or if another file was asked for that has the same number.
     *
     * @param file a path or a URI
     */
    public String of(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1).replace(".feature", "");
        Matcher number = NUMBER.matcher(name);
        if (!number.lookingAt()) {
            return name;
        }
        boolean first = files.computeIfAbsent(number.group(), any -> file).equals(file);
        return first ? number.group() : name;
    }
}
