package deepdive.host.existing;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.DockerException;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.Network;
import deepdive.host.RunLabel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Removes things from an existing daemon that a toolbox could not remove, because the daemon had gone away. */
final class Sweep {

    private static final Set<String> ENDED = Set.of("exited", "dead");
    /** The longest time from a toolbox's creation to its start. If a toolbox is older and has not started, its run was killed. */
    private static final Duration START = Duration.ofMinutes(10);

    private final DockerClient client;

    Sweep(DockerClient client) {
        this.client = client;
    }

    /** Removes the things with this label; gives their descriptions. */
    List<String> remove(RunLabel label) {
        return remove(label::isOn);
    }

    /**
     * Removes dead toolboxes, and things with a label whose toolbox is dead or gone; gives the descriptions of all of
     * them.
     */
    List<String> removeOrphans() {
        List<Container> toolboxes = client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(Toolbox.LABEL))
                .exec();
        Set<String> living = toolboxes.stream()
                .filter(toolbox -> !isDead(toolbox))
                .map(toolbox -> toolbox.getLabels().get(Toolbox.LABEL))
                .collect(Collectors.toSet());
        List<String> found = remove(labels -> RunLabel.of(labels)
                .filter(label -> !living.contains(label.value()))
                .isPresent());
        toolboxes.stream().filter(Sweep::isDead).forEach(toolbox -> found.add(remove(toolbox)));
        return found;
    }

    /** Whether a toolbox has ended or will never start. A daemon that was killed does not remove the toolboxes that ended. */
    private static boolean isDead(Container toolbox) {
        Instant created = Instant.ofEpochSecond(toolbox.getCreated());
        boolean neverStarted =
                "created".equals(toolbox.getState()) && created.plus(START).isBefore(Instant.now());
        return neverStarted || ENDED.contains(toolbox.getState());
    }

    private String remove(Container container) {
        ifPossible(() -> client.removeContainerCmd(container.getId())
                .withForce(true)
                .withRemoveVolumes(true)
                .exec());
        return "container " + String.join(",", container.getNames());
    }

    private List<String> remove(Predicate<@Nullable Map<String, String>> theirs) {
        List<String> found = new ArrayList<>();
        for (Container container : client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(List.of(RunLabel.KEY))
                .exec()) {
            if (theirs.test(container.getLabels())) {
                found.add(remove(container));
            }
        }
        for (Network network : client.listNetworksCmd().exec()) {
            if (theirs.test(network.getLabels())) {
                found.add("network " + network.getName());
                ifPossible(() -> client.removeNetworkCmd(network.getId()).exec());
            }
        }
        client.listVolumesCmd().exec().getVolumes().stream()
                .filter(volume -> theirs.test(volume.getLabels()))
                .forEach(volume -> {
                    found.add("volume " + volume.getName());
                    ifPossible(() -> client.removeVolumeCmd(volume.getName()).exec());
                });
        return found;
    }

    private static void ifPossible(Runnable removal) {
        try {
            removal.run();
        } catch (DockerException e) {
            // The thing has gone or is being removed. If it is still there, the next sweep finds it again.
        }
    }
}
