package deepdive.host.disposable;

import com.github.dockerjava.api.command.InspectImageResponse;
import com.github.dockerjava.api.exception.DockerClientException;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.exception.NotFoundException;
import deepdive.host.NotReady;
import deepdive.host.image.StudentImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A host of a pool and its student images. */
final class PooledHost {

    private static final Logger LOG = LoggerFactory.getLogger(PooledHost.class);
    private static final int PULL_SECONDS = 120;

    private final DisposableHost host;
    private final Map<StudentImage, InspectImageResponse> images = new EnumMap<>(StudentImage.class);
    private HostReset reset;

    /** Notes the images that a new host has. */
    PooledHost(DisposableHost host) {
        this.host = host;
        for (StudentImage image : StudentImage.values()) {
            inspect(image.pullName()).ifPresent(found -> images.put(image, found));
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
        return images.keySet();
    }

    /** Gives the host exactly these images. A reset brings the host back to them. */
    void provide(Set<StudentImage> wanted) {
        Map<StudentImage, InspectImageResponse> tooMany = new EnumMap<>(images);
        tooMany.keySet().removeAll(wanted);
        wanted.forEach(this::give);
        // The images are removed last, because a new image may share their layers, and by id, because it may have their
        // tag.
        tooMany.values().forEach(image -> remove(image.getId()));
        images.keySet().retainAll(wanted);
        reset = new HostReset(host);
    }

    private void give(StudentImage image) {
        dropIfNotOfMirror(image);
        Optional<String> known = Optional.ofNullable(images.get(image)).map(InspectImageResponse::getId);
        if (known.isPresent() && idOf(image.tag()).equals(known)) {
            return;
        }
        if (known.isEmpty() || !idOf(image.pullName()).equals(known)) {
            images.put(image, pull(image));
        }
        if (!image.pullName().equals(image.tag())) {
            host.daemon()
                    .client()
                    .tagImageCmd(images.get(image).getId(), image.tag().replaceFirst(":.*", ""), "latest")
                    .exec();
            remove(image.pullName());
        }
    }

    /** Removes an image that the host began with, if the mirror has another image of the name. */
    private void dropIfNotOfMirror(StudentImage image) {
        Optional.ofNullable(images.get(image))
                .ifPresent(found -> otherOfMirror(image, found).ifPresent(digest -> {
                    LOG.warn(
                            "A host of Docker {} began with {} {}, and the mirror has {}. The host pulls the image again."
                                    + " After this run, ./lab clean --all removes the images of such hosts.",
                            host.engine(),
                            image.pullName(),
                            found.getId(),
                            digest);
                    remove(found.getId());
                    images.remove(image);
                }));
    }

    /** The digest of the mirror's image; empty if it is the image that the host has. */
    private Optional<String> otherOfMirror(StudentImage image, InspectImageResponse onHost) {
        return host.mirror().filter(mirror -> !mirror.has(image, onHost)).map(mirror -> mirror.digest(image));
    }

    private Optional<InspectImageResponse> inspect(String tagOrId) {
        try {
            return Optional.of(host.daemon().client().inspectImageCmd(tagOrId).exec());
        } catch (NotFoundException e) {
            return Optional.empty();
        }
    }

    private Optional<String> idOf(String tagOrId) {
        return inspect(tagOrId).map(InspectImageResponse::getId);
    }

    private InspectImageResponse pull(StudentImage image) {
        try {
            host.daemon()
                    .client()
                    .pullImageCmd(image.pullName())
                    .start()
                    .awaitCompletion(PULL_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a host got its images", e);
        } catch (DockerException | DockerClientException e) {
            host.mirror().flatMap(Mirror::whyAway).ifPresent(away -> {
                throw new NotReady(away);
            });
            throw e;
        }
        InspectImageResponse pulled = inspect(image.pullName())
                .orElseThrow(() -> new NotReady("Docker " + host.engine() + " pulled " + image.pullName()
                        + " without complaint and does not have it."));
        otherOfMirror(image, pulled).ifPresent(digest -> {
            throw new NotReady("Docker " + host.engine() + " pulled " + image.pullName() + " and has the image "
                    + pulled.getId() + " with the digests " + pulled.getRepoDigests() + ", but the mirror has " + digest
                    + ".\nSomebody has changed the outer daemon's volume "
                    + host.mirror().map(Mirror::volume).orElseThrow()
                    + " during the run, or another container on the network '" + SharedNetwork.NAME
                    + "' answers for the mirror: docker network inspect " + SharedNetwork.NAME
                    + " lists the containers. The next run mends the volume.");
        });
        return pulled;
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
