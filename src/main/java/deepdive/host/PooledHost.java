package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A host of a pool, and the images that it was given. */
final class PooledHost {

    private static final int PULL_SECONDS = 120;

    private final DisposableHost host;
    private final Set<StudentImage> images = EnumSet.noneOf(StudentImage.class);
    private HostReset reset;

    PooledHost(DisposableHost host) {
        this.host = host;
        this.reset = new HostReset(host);
    }

    DisposableHost host() {
        return host;
    }

    Set<StudentImage> images() {
        return images;
    }

    /** Gives the host these images and no others, and notes them as what it has to come back to. */
    void provide(Set<StudentImage> wanted) {
        List<String> tooMany = images.stream()
                .filter(image -> !wanted.contains(image))
                .flatMap(image -> idOf(image.tag()).stream())
                .toList();
        wanted.stream().filter(image -> !has(image)).forEach(this::pull);
        // By id, and only now: what was pulled may share layers with it, and may have taken its tag.
        tooMany.forEach(this::remove);
        images.clear();
        images.addAll(wanted);
        reset = new HostReset(host);
    }

    private boolean has(StudentImage image) {
        return images.contains(image) && idOf(image.tag()).isPresent();
    }

    private Optional<String> idOf(String tag) {
        try {
            return Optional.of(
                    host.daemon().client().inspectImageCmd(tag).exec().getId());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private void pull(StudentImage image) {
        DockerClient client = host.daemon().client();
        try {
            client.pullImageCmd(image.pullName()).start().awaitCompletion(PULL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a host got its images", e);
        }
        if (!image.pullName().equals(image.tag())) {
            client.tagImageCmd(image.pullName(), image.tag().replaceFirst(":.*", ""), "latest")
                    .exec();
            remove(image.pullName());
        }
    }

    private void remove(String tagOrId) {
        try {
            host.daemon().client().removeImageCmd(tagOrId).withForce(true).exec();
        } catch (NotFoundException e) {
            // It went by itself: the daemon keeps no image that lost its name to another one, or a scenario removed it.
        }
    }

    List<String> reset() {
        return reset.run();
    }

    void close() {
        host.close();
    }
}
