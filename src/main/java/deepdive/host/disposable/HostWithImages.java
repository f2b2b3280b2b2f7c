package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.engine.Engine;
import deepdive.host.NotReady;
import deepdive.host.image.HostWithImagesName;
import deepdive.host.image.ImageDefinition;
import deepdive.host.image.Images;
import deepdive.host.image.StudentImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.testcontainers.containers.Container.ExecResult;

/**
 * Makes the image of an engine's hosts that has the student's images in it. The engine unpacks the student's images once, and
 * a host with this image need not pull them (docs/decisions/0007).
 */
final class HostWithImages {

    private final OuterDaemon outer;
    private final Images images;
    private final Mirror mirror;

    HostWithImages(OuterDaemon outer, Images images, Mirror mirror) {
        this.outer = outer;
        this.images = images;
        this.mirror = mirror;
    }

    /** The image's name if the outer daemon has the image; empty if the image must be made. */
    Optional<String> ifThere(Engine engine) {
        String name = name(engine);
        return isThere(name) ? Optional.of(name) : Optional.empty();
    }

    /**
     * The image's name. The image is made if the outer daemon does not have it, and the mirror must run for that.
     *
     * @throws NotReady if the image cannot be made
     */
    String of(Engine engine) {
        return ifThere(engine).orElseGet(() -> make(engine));
    }

    private String name(Engine engine) {
        Map<StudentImage, String> students = new EnumMap<>(StudentImage.class);
        StudentImage.ofHosts().forEach(image -> students.put(image, images.idOf(images.student(image))));
        return HostWithImagesName.of(engine, images.idOf(images.host(engine)), students);
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
                        + "'. What the mirror has is a cache: docker volume rm " + mirror.volume()
                        + ", and run again.");
            }
        } catch (IOException e) {
            throw new IllegalStateException("The images of Docker " + engine + " cannot be kept", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while images were put into a host", e);
        }
    }

    /** Makes the image and gives it the name in one request, so no unfinished image bears the name. */
    private String commit(LifelineContainer container, String name) {
        DockerClient client = outer.client();
        client.commitCmd(container.getContainerId())
                .withRepository(HostWithImagesName.REPOSITORY)
                .withTag(name.substring(HostWithImagesName.REPOSITORY.length() + 1))
                .withLabels(Map.of(ImageDefinition.LABEL, name))
                .exec();
        return name;
    }
}
