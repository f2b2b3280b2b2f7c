package deepdive.host;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.util.EnumSet;
import java.util.List;
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
        for (StudentImage image : wanted) {
            if (!has(image)) {
                pull(image);
            }
        }
        images.stream().filter(image -> !wanted.contains(image)).forEach(image -> {
            boolean tagIsStillWanted =
                    wanted.stream().anyMatch(other -> other.tag().equals(image.tag()));
            remove(tagIsStillWanted ? image.pullName() : image.tag());
        });
        images.clear();
        images.addAll(wanted);
        reset = new HostReset(host);
    }

    private boolean has(StudentImage image) {
        return images.contains(image) && host.daemon().imageTags().contains(image.tag());
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

    private void remove(String tag) {
        try {
            host.daemon().client().removeImageCmd(tag).withForce(true).exec();
        } catch (NotFoundException e) {
            // A scenario removed it.
        }
    }

    List<String> reset() {
        return reset.run();
    }

    void close() {
        host.close();
    }
}
