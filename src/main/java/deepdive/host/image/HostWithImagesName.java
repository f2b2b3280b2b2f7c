package deepdive.host.image;

import deepdive.engine.Engine;
import java.util.HashMap;
import java.util.Map;

/**
 * The name of the image of an engine's hosts that has the student's images in it. The name tells what the image is made
 * from: the same images and the same image store give the same name.
 */
public final class HostWithImagesName {

    /** The repository of all such images. */
    public static final String REPOSITORY = "deepdive/host-with-images";

    private HostWithImagesName() {}

    /**
     * The full name, such as {@code deepdive/host-with-images:50f2a2eac575}.
     *
     * @param hostId the id of the image of the engine's hosts
     * @param studentIds the ids of the student's images
     */
    public static String of(Engine engine, String hostId, Map<StudentImage, String> studentIds) {
        Map<String, String> inputs =
                new HashMap<>(Map.of("host", hostId, "store", engine.store().name()));
        studentIds.forEach((image, id) -> inputs.put(image.repository(), id));
        return REPOSITORY + ":" + new InputDigest().add(inputs).hex();
    }
}
