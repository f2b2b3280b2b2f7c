package deepdive.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The major and minor version of a Docker Engine. Behaviour does not depend on the patch version.
 *
 * @param major such as 26
 * @param minor such as 1; larger than any real number for the newest release of a major version
 */
public record EngineVersion(int major, int minor) implements Comparable<EngineVersion> {

    private static final int NEWEST = Integer.MAX_VALUE;
    private static final Pattern FORM = Pattern.compile("(\\d+)(?:\\.(\\d+)(?:[.+~-].*)?|[+~-].*)?");

    /**
     * Reads {@code 26}, {@code 26.1}, {@code 26.1.5} or a version that a daemon reports, such as {@code 26.1.5+dfsg1}.
     * If the minor version is missing, it is 0.
     *
     * @throws IllegalArgumentException if the text does not begin with a version
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
     * Returns the first Docker Engine that speaks an API version, such as {@code 1.41}. A product such as Podman
     * reports its own version and the API version of the Docker Engine that it imitates. If the API version is not
     * known, returns the last engine before it.
     *
     * @throws IllegalArgumentException if the text does not begin with a version
     */
    public static EngineVersion speaking(String api) {
        return ApiVersions.engineOf(parse(api));
    }

    /** The newest release of a major version, which has every change of that major version. */
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
