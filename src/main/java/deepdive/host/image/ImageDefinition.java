package deepdive.host.image;

import deepdive.engine.Engine;
import deepdive.engine.EngineSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One of our images before it is built.
 *
 * @param folder the folder of the image's files in {@code src/main/docker}; the image has the same name
 * @param base the image that it is made from, such as {@code debian:trixie}
 * @param arguments the arguments of the build, without the base
 */
public record ImageDefinition(String folder, String base, Map<String, String> arguments) {

    /**
     * The label of each of our images. Its value is the image's name. Images that other people make from ours inherit the
     * label.
     */
    public static final String LABEL = "deepdive.image";

    private static final String REPOSITORY = "deepdive/";

    /** The name of our image that these labels belong to; empty if the labels are of no image of ours. */
    public static String nameOn(@Nullable Map<String, String> labels) {
        return labels == null ? "" : labels.getOrDefault(LABEL, "");
    }

    /** An image without arguments. */
    static ImageDefinition of(String folder, String base) {
        return new ImageDefinition(folder, base, Map.of());
    }

    /** The image of an engine's hosts. */
    static ImageDefinition host(Engine engine) {
        Map<String, String> arguments = new HashMap<>(Map.of("PACKAGES", String.join(" ", engine.packages())));
        if (engine.source() instanceof EngineSource.DockerRepository repository) {
            arguments.put("APT_LINE", repository.aptLine(engine.suite()));
            arguments.put("APT_KEY", repository.key());
        }
        return new ImageDefinition("host", engine.baseImage(), arguments);
    }

    /** The base image of toolboxes: an image for hosts, but with a CLI and no engine. */
    static ImageDefinition toolboxBase(String courseBase) {
        return new ImageDefinition("host", courseBase, Map.of("PACKAGES", "docker-cli"));
    }

    /** The arguments of the build, with the base. */
    Map<String, String> buildArguments() {
        Map<String, String> all = new HashMap<>(arguments);
        all.put("BASE", base);
        return all;
    }

    /**
     * The image's full name, such as {@code deepdive/host:50f2a2eac575}. The same files, arguments and base give the same
     * name.
     *
     * @param context the image's files
     * @param baseId the id of the base image on the daemon
     */
    String name(BuildContext context, String baseId) {
        Map<String, String> inputs = buildArguments();
        inputs.put("base image's id", baseId);
        return REPOSITORY + folder + ":" + context.digest(inputs);
    }
}
