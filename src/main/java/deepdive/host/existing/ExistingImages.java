package deepdive.host.existing;

import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ContainerConfig;
import com.github.dockerjava.api.model.ExposedPort;
import deepdive.host.NotApplicable;
import deepdive.host.image.ImageDefinition;
import deepdive.host.image.Images;
import deepdive.host.image.RunLock;
import deepdive.host.image.StudentImage;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The student's images on an existing daemon. If the daemon has a suitable image with the tag, the student uses that image,
 * and the tag is neither moved nor removed. If the daemon does not have the tag, one of our images gets the tag until the end
 * of the scenario.
 */
final class ExistingImages {

    private static final String LATEST = ":latest";

    private final ExistingDaemon existing;
    private final Images images;
    private final Toolbox toolbox;
    private final Set<String> given = new HashSet<>();

    ExistingImages(ExistingDaemon existing, Images images, Toolbox toolbox) {
        this.existing = existing;
        this.images = images;
        this.toolbox = toolbox;
    }

    /**
     * Provides these images and no other image of the hand-out.
     *
     * @throws NotApplicable if the daemon has another image under such a tag, or has images although the scenario wants none
     */
    void provide(Set<StudentImage> wanted) {
        if (wanted.isEmpty()) {
            mustHaveNone();
        }
        wanted.forEach(this::provide);
    }

    private void mustHaveNone() {
        Set<String> names = StudentImage.ofHosts().stream()
                .map(image -> image.tag().replace(LATEST, ":"))
                .collect(Collectors.toSet());
        List<String> there = existing.daemon().imageTags().stream()
                .filter(tag -> names.stream().anyMatch(tag::startsWith))
                .toList();
        if (!there.isEmpty()) {
            throw new NotApplicable("the daemon has " + String.join(", ", there)
                    + ", and nothing of what it has is removed: a host without images needs a daemon of its own");
        }
    }

    private void provide(StudentImage image) {
        Optional<InspectImageResponse> there = inspect(image.tag());
        if (there.isPresent()) {
            if (!suits(image, there.get())) {
                throw new NotApplicable("the daemon's " + image.tag() + " is left as it is, and it is not "
                        + (image == StudentImage.COURSE_DEBIAN ? "the course's, with `ip` and `ping`" : "stock"));
            }
        } else {
            give(image);
        }
    }

    private void give(StudentImage image) {
        if (images.areFromHub()) {
            // The pull gives the tag, so the tag must be noted before.
            note(image.tag());
        }
        String local = RunLock.whileHeld(() -> images.student(image));
        if (!local.equals(image.tag())) {
            given.add(image.tag());
            toolbox.removesInTheEnd(image.tag(), images.idOf(local));
            existing.streams()
                    .tagImageCmd(local, image.tag().replace(LATEST, ""), "latest")
                    .exec();
        }
    }

    /** The reason against a pull of this image. If there is none, the tag is noted and removed at the end of the scenario. */
    Optional<String> whyNotPull(String name) {
        String tag = name.contains(":") || name.contains("@") ? name : name + LATEST;
        if (!given.contains(tag) && has(tag)) {
            return Optional.of("the daemon has " + tag + ", and pulling it could move that tag: it is left as it is");
        }
        if (!images.areFromHub()) {
            return Optional.of("`docker pull " + name + "` needs Docker Hub, which is out of reach: this daemon has no"
                    + " mirror as the disposable hosts have (-Dengine=26.1)");
        }
        note(tag);
        return Optional.empty();
    }

    boolean has(String image) {
        return inspect(image).isPresent();
    }

    List<Integer> portsOf(String image) {
        return inspect(image)
                .map(InspectImageResponse::getConfig)
                .flatMap(config -> Optional.ofNullable(config.getExposedPorts()))
                .map(ports -> Arrays.stream(ports).map(ExposedPort::getPort).toList())
                .orElse(List.of());
    }

    private void note(String tag) {
        if (given.add(tag)) {
            toolbox.removesInTheEnd(tag);
        }
    }

    private static boolean suits(StudentImage image, InspectImageResponse there) {
        ContainerConfig config = there.getConfig();
        if (config == null) {
            return false;
        }
        boolean leavesVolumes =
                config.getVolumes() != null && !config.getVolumes().isEmpty();
        return switch (image) {
            case COURSE_DEBIAN -> ImageDefinition.nameOn(config.getLabels()).startsWith("deepdive/debian-course:");
            case DEBIAN -> runs(config, "bash") && !leavesVolumes;
            case NGINX -> runs(config, "nginx") && !leavesVolumes;
            case HELLO_WORLD -> runs(config, "hello") && !leavesVolumes;
            case REGISTRY -> false;
        };
    }

    /** Whether a container of the image runs this program by default. */
    private static boolean runs(ContainerConfig config, String program) {
        String[] command = Objects.requireNonNullElse(config.getCmd(), new String[0]);
        return command.length > 0 && command[0].replaceFirst(".*/", "").equals(program);
    }

    private Optional<InspectImageResponse> inspect(String image) {
        try {
            return Optional.of(existing.daemon().client().inspectImageCmd(image).exec());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }
}
