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
     * The number at the beginning of a file's name, such as {@code 01-2}. Returns the name without its ending if the
     * name does not begin with a number, or if another file has the same number.
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
