package deepdive.evidence;

/**
 * The place of a recording in asciicast v2.
 *
 * @param name the terminal's, such as {@code terminal 1}
 * @param path relative to {@code reports/<engine>/}
 */
public record RecordingPath(String name, String path) implements Evidence {

    public static final String MEDIA_TYPE = "text/x.deepdive.recording";

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public String body() {
        return path;
    }
}
