package deepdive.engine;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of a Docker Engine. A part that a text does not name is larger than any real number, because such a text means the
 * newest release: {@code 26.1} is the newest release of 26.1, and {@code 27} is the newest release of 27.
 *
 * @param major such as 26
 * @param minor such as 1
 * @param patch such as 5
 */
public record EngineVersion(int major, int minor, int patch) implements Comparable<EngineVersion> {

    private static final int NEWEST = Integer.MAX_VALUE;
    private static final Pattern FORM = Pattern.compile("(\\d+)(?:\\.(\\d+)(?:\\.(\\d+))?(?:[.+~-].*)?|[+~-].*)?");
    private static final Comparator<EngineVersion> ORDER = Comparator.comparingInt(EngineVersion::major)
            .thenComparingInt(EngineVersion::minor)
            .thenComparingInt(EngineVersion::patch);

    /** The newest release of a minor version. */
    public EngineVersion(int major, int minor) {
        this(major, minor, NEWEST);
    }

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
        String patch = matcher.group(3);
        return new EngineVersion(
                Integer.parseInt(matcher.group(1)),
                minor == null ? 0 : Integer.parseInt(minor),
                patch == null ? NEWEST : Integer.parseInt(patch));
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

    /** Tells whether this version is older than the first release that the other version names: 26.1.5 is not before 26.1. */
    public boolean isBefore(EngineVersion other) {
        return compareTo(new EngineVersion(other.major, first(other.minor), first(other.patch))) < 0;
    }

    /** The minor version that this version is a release of, such as 26.1. */
    public EngineVersion line() {
        return new EngineVersion(major, minor);
    }

    private static int first(int part) {
        return part == NEWEST ? 0 : part;
    }

    @Override
    public int compareTo(EngineVersion other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        if (minor == NEWEST) {
            return String.valueOf(major);
        }
        return patch == NEWEST ? major + "." + minor : major + "." + minor + "." + patch;
    }
}
