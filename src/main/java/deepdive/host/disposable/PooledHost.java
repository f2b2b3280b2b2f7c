package deepdive.host.disposable;

import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.host.NotReady;
import deepdive.host.image.StudentImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** A host of a pool and its student images. */
final class PooledHost {

    private static final int PULL_SECONDS = 120;

    private final DisposableHost host;
    private final Map<StudentImage, String> idsOfImages = new EnumMap<>(StudentImage.class);
    private HostReset reset;

    /** Notes the images that a new host has. */
    PooledHost(DisposableHost host) {
        this.host = host;
        for (StudentImage image : StudentImage.values()) {
            idOf(image.pullName()).ifPresent(id -> idsOfImages.put(image, id));
        }
        this.reset = new HostReset(host);
    }

    DisposableHost host() {
        return host;
    }

    Liveness liveness() {
        return host.liveness();
    }

    Set<StudentImage> images() {
        return idsOfImages.keySet();
    }

    /** Gives the host exactly these images. A reset brings the host back to them. */
    void provide(Set<StudentImage> wanted) {
        Map<StudentImage, String> tooMany = new EnumMap<>(idsOfImages);
        tooMany.keySet().removeAll(wanted);
        wanted.forEach(this::give);
        // The images are removed last, because a new image may share their layers, and by id, because it may have their
        // tag.
        tooMany.values().forEach(this::remove);
        idsOfImages.keySet().retainAll(wanted);
        reset = new HostReset(host);
    }

    private void give(StudentImage image) {
        Optional<String> known = Optional.ofNullable(idsOfImages.get(image));
        if (known.isPresent() && idOf(image.tag()).equals(known)) {
            return;
        }
        String id = known.filter(it -> idOf(image.pullName()).equals(known)).orElseGet(() -> pull(image));
        idsOfImages.put(image, id);
        if (!image.pullName().equals(image.tag())) {
            host.daemon()
                    .client()
                    .tagImageCmd(id, image.tag().replaceFirst(":.*", ""), "latest")
                    .exec();
            remove(image.pullName());
        }
    }

    private Optional<String> idOf(String tagOrId) {
        try {
            return Optional.of(
                    host.daemon().client().inspectImageCmd(tagOrId).exec().getId());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private String pull(StudentImage image) {
        try {
            host.daemon()
                    .client()
                    .pullImageCmd(image.pullName())
                    .start()
                    .awaitCompletion(PULL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a host got its images", e);
        }
        return idOf(image.pullName())
                .orElseThrow(() -> new NotReady("Docker " + host.engine() + " pulled " + image.pullName()
                        + " without complaint and does not have it."));
    }

    private void remove(String tagOrId) {
        try {
            host.daemon().client().removeImageCmd(tagOrId).withForce(true).exec();
        } catch (NotFoundException e) {
            // The daemon removed the image when it lost its name to another image, or a scenario removed it.
        }
    }

    List<String> reset() {
        return reset.run();
    }

    void close() {
        host.close();
    }
}
