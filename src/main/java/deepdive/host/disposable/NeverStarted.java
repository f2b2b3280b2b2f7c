package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.Container;
import deepdive.host.RunLabel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Containers of runs that were killed between the creation of a container and its start. Such a container has no process that
 * could end with its run, so the next run removes it.
 */
final class NeverStarted {

    /** A run starts a container at once. On a very slow machine, this may take a minute. */
    private static final Duration AGE = Duration.ofMinutes(5);

    private NeverStarted() {}

    static void remove(DockerClient client) {
        List<Container> created = client.listContainersCmd()
                .withShowAll(true)
                .withStatusFilter(List.of("created"))
                .withLabelFilter(List.of(RunLabel.KEY))
                .exec();
        among(created, Instant.now()).forEach(container -> remove(client, container.getId()));
    }

    /** The containers that no run will start any more. Those of a student on an existing daemon are the student's. */
    static List<Container> among(List<Container> created, Instant now) {
        return created.stream()
                .filter(container -> RunLabel.of(container.getLabels()).isEmpty())
                .filter(container ->
                        Instant.ofEpochSecond(container.getCreated()).isBefore(now.minus(AGE)))
                .toList();
    }

    private static void remove(DockerClient client, String container) {
        try {
            client.removeContainerCmd(container)
                    .withForce(true)
                    .withRemoveVolumes(true)
                    .exec();
        } catch (NotFoundException e) {
            // Another run has removed it.
        }
    }
}
