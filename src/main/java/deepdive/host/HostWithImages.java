package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.engine.Engine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.containers.Container.ExecResult;

/**
 * The image of an engine's hosts together with the student's images as that engine has unpacked them, made once: a host
 * that is made from it need not pull them (docs/decisions/0007).
 */
final class HostWithImages {

    private static final String REPOSITORY = "deepdive/host-with-images";

    private final OuterDaemon outer;
    private final Images images;
    private final Mirror mirror;

    HostWithImages(OuterDaemon outer, Images images, Mirror mirror) {
        this.outer = outer;
        this.images = images;
        this.mirror = mirror;
    }

    /** The image's name, if it has been made before from what there is now. */
    Optional<String> ifThere(Engine engine) {
        String name = name(engine);
        return isThere(name) ? Optional.of(name) : Optional.empty();
    }

    /**
     * The image's name; made where it lacks. The mirror must have been started.
     *
     * @throws NotReady where it cannot be made
     */
    String of(Engine engine) {
        return ifThere(engine).orElseGet(() -> make(engine));
    }

    private String name(Engine engine) {
        Map<StudentImage, String> students = new EnumMap<>(StudentImage.class);
        StudentImage.ofHosts().forEach(image -> students.put(image, images.idOf(images.student(image))));
        return name(engine, images.idOf(images.host(engine)), students);
    }

    /**
     * The image's name if it is made from these.
     *
     * @param hostId the id of the image of the engine's hosts
     * @param studentIds the ids of the student's images
     */
    static String name(Engine engine, String hostId, Map<StudentImage, String> studentIds) {
        Map<String, String> inputs =
                new HashMap<>(Map.of("host", hostId, "store", engine.store().name()));
        studentIds.forEach((image, id) -> inputs.put(image.repository(), id));
        return REPOSITORY + ":" + new InputDigest().add(inputs).hex();
    }

    private boolean isThere(String name) {
        try {
            outer.client().inspectImageCmd(name).exec();
            return true;
        } catch (NotFoundException e) {
            return false;
        }
    }

    private String make(Engine engine) {
        LifelineContainer container = HostContainer.of(engine, images.host(engine), outer);
        container.withCreateContainerCmdModifier(command -> command.withEntrypoint("cat"));
        try {
            HostContainer.start(container, engine);
            keepImages(engine, container);
            return commit(container, name(engine));
        } finally {
            container.stop();
        }
    }

    private void keepImages(Engine engine, LifelineContainer container) {
        List<String> command = new ArrayList<>(List.of("deepdive-keep-images"));
        StudentImage.ofHosts().stream().map(StudentImage::pullRepository).forEach(command::add);
        command.add("--");
        command.addAll(mirror.daemonArguments());
        try {
            ExecResult result = container.execInContainer(command.toArray(String[]::new));
            if (result.getExitCode() != 0) {
                throw new NotReady("Docker " + engine + " could not be given the student's images:\n"
                        + (result.getStderr() + result.getStdout()).strip()
                        + "\nHosts pull them from the mirror, over the network '" + SharedNetwork.NAME
                        + "'. What the mirror has is a cache: docker volume rm " + Mirror.VOLUME
                        + ", and run again.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("The images of Docker " + engine + " cannot be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while images were put into a host", e);
        }
    }

    /** Named by the daemon, last: no half-made image bears the name. */
    private String commit(LifelineContainer container, String name) {
        DockerClient client = outer.client();
        client.commitCmd(container.getContainerId())
                .withRepository(REPOSITORY)
                .withTag(name.substring(REPOSITORY.length() + 1))
                .withLabels(Map.of(ImageDefinition.LABEL, name))
                .exec();
        return name;
    }
}
