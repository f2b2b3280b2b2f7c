package deepdive.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Docker Engine version as far as behaviour depends on it: major and minor.
 *
 * @param major such as 26
 * @param minor such as 1; larger than any in the newest release of a major version
 */
public record EngineVersion(int major, int minor) implements Comparable<EngineVersion> {

    private static final int NEWEST = Integer.MAX_VALUE;
    private static final Pattern FORM = Pattern.compile("(\\d+)(?:\\.(\\d+)(?:[.+~-].*)?|[+~-].*)?");

    /**
     * Reads {@code 26}, {@code 26.1}, {@code 26.1.5} or what a daemon reports, such as {@code 26.1.5+dfsg1}. A missing
     * minor is 0.
     *
     * @throws IllegalArgumentException where the text does not begin with a version
     */
    public static EngineVersion parse(String text) {
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not a version of Docker Engine: '" + text + "'");
        }
        String minor = matcher.group(2);
        return new EngineVersion(Integer.parseInt(matcher.group(1)), minor == null ? 0 : Integer.parseInt(minor));
    }

    /**
     * The first Docker Engine that speaks an API version, such as {@code 1.41}: what a product that is none but answers as
     * one says that it is like. Of an API that is not known, the last engine before it.
     *
     * @throws IllegalArgumentException where the text does not begin with a version
     */
    public static EngineVersion speaking(String api) {
        return ApiVersions.engineOf(parse(api));
    }

    /** The newest release of a major version: everything that ever came in that version is in it. */
    public static EngineVersion newestOf(int major) {
        return new EngineVersion(major, NEWEST);
    }

    @Override
    public int compareTo(EngineVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return minor == NEWEST ? String.valueOf(major) : major + "." + minor;
    }
}
