package deepdive.specification.daemon;

import com.github.dockerjava.api.command.InspectImageResponse;
import deepdive.host.Daemon;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The second oracle for images: asks a host's daemon. */
public final class ImageOracle {

    private final Daemon daemon;

    public ImageOracle(Daemon daemon) {
        this.daemon = daemon;
    }

    /** The digests by which the daemon pulled an image, {@code debian@sha256:…}. */
    public List<String> pulledDigests(String name) {
        return daemon.images().stream()
                .filter(image -> strings(image.getRepoTags()).contains(name + ":latest"))
                .flatMap(image -> strings(image.getRepoDigests()).stream())
                .toList();
    }

    /** The digests of an image's layers in `docker inspect`, the lowest first. */
    public List<String> diffIds(String image) {
        return inspect(image).getRootFS().getLayers();
    }

    /** An image's id, {@code sha256:…}. */
    public String id(String image) {
        return Objects.requireNonNull(inspect(image).getId());
    }

    private InspectImageResponse inspect(String image) {
        return daemon.client().inspectImageCmd(image).exec();
    }

    /** docker-java gives null if the daemon gives none. */
    private static List<String> strings(String[] given) {
        return Optional.ofNullable(given).map(List::of).orElse(List.of());
    }
}
