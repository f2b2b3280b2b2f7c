package deepdive.host.image;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * The volume of the outer daemon that has the mirror's content. Its name tells which images it has, so two runs with different
 * images use two volumes.
 *
 * @param ids the ids of the student's images on the outer daemon
 */
public record MirrorVolume(Map<StudentImage, String> ids) {

    /** The label with the ids of the images, with spaces between. {@code src/main/lab/clean} reads it. */
    private static final String LABEL = "deepdive.mirror";

    /** The full name, such as {@code deepdive-mirror-50f2a2eac575}. */
    public String name() {
        Map<String, String> inputs = new HashMap<>();
        ids.forEach((image, id) -> inputs.put(image.repository(), id));
        return "deepdive-mirror-" + new InputDigest().add(inputs).hex();
    }

    /** The labels of the volume. */
    public Map<String, String> labels() {
        return Map.of(LABEL, String.join(" ", new TreeSet<>(ids.values())));
    }
}
