package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Image;
import deepdive.host.PredefinedNetworks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Resets a host to its state before the lease, and checks the result. */
final class HostReset {

    private static final String NAMELESS = "<none>";

    private final DisposableHost host;
    private final DockerClient client;
    private final Map<String, String> imagesBefore;

    /** Notes the images of a clean host. */
    HostReset(DisposableHost host) {
        this.host = host;
        this.client = host.daemon().client();
        this.imagesBefore = images();
    }

    /**
     * Removes containers, networks, volumes, new images, the student's files and the processes in terminals.
     *
     * @return descriptions of the things that could not be removed; empty if the host is clean
     */
    List<String> run() {
        removeAll();
        String untidy = host.tidy();
        // A client in a terminal may have started a container after the first removal. The client has ended now.
        if (!host.daemon().containers().isEmpty()) {
            removeAll();
            untidy = host.tidy();
        }
        return whatIsLeft(untidy);
    }

    private void removeAll() {
        Parallel.each(
                host.daemon().containers(),
                container -> ifThere(() -> client.removeContainerCmd(container.getId())
                        .withForce(true)
                        .withRemoveVolumes(true)
                        .exec()));
        userNetworks()
                .forEach(network ->
                        ifThere(() -> client.removeNetworkCmd(network).exec()));
        volumes().forEach(volume -> ifThere(() -> client.removeVolumeCmd(volume).exec()));
        images().forEach((tag, id) -> {
            if (!id.equals(imagesBefore.get(tag))) {
                remove(tag, id);
            }
        });
        // An image that lost its tag to another image still has the digest of its pull.
        images().forEach((tag, id) -> {
            if (!imagesBefore.containsKey(tag)) {
                remove(tag, id);
            }
        });
    }

    private void remove(String tag, String id) {
        ifThere(() -> client.removeImageCmd(tag.startsWith(NAMELESS) ? id : tag)
                .withForce(true)
                .exec());
    }

    private List<String> whatIsLeft(String untidy) {
        List<String> left = new ArrayList<>();
        host.daemon().containers().forEach(container -> left.add("container " + container.getId()));
        userNetworks().forEach(network -> left.add("network " + network));
        volumes().forEach(volume -> left.add("volume " + volume));
        images().keySet().stream()
                .filter(tag -> !imagesBefore.containsKey(tag))
                .forEach(tag -> left.add("image " + tag));
        untidy.lines().forEach(left::add);
        return left;
    }

    private List<String> userNetworks() {
        return host.daemon().networks().stream()
                .map(network -> network.getName())
                .filter(name -> !PredefinedNetworks.contains(name))
                .toList();
    }

    private List<String> volumes() {
        return client.listVolumesCmd().exec().getVolumes().stream()
                .map(volume -> volume.getName())
                .toList();
    }

    private Map<String, String> images() {
        Map<String, String> byTag = new TreeMap<>();
        for (Image image : host.daemon().images()) {
            String[] tags = image.getRepoTags();
            if (tags == null || tags.length == 0) {
                byTag.put(NAMELESS + "@" + image.getId(), image.getId());
            } else {
                Arrays.stream(tags).forEach(tag -> byTag.put(tag + nameless(tag, image), image.getId()));
            }
        }
        return byTag;
    }

    private static String nameless(String tag, Image image) {
        return tag.startsWith(NAMELESS) ? "@" + image.getId() : "";
    }

    private static void ifThere(Runnable removal) {
        try {
            removal.run();
        } catch (DockerException e) {
            // The thing has gone already, or whatIsLeft reports it.
        }
    }
}
