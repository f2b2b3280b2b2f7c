package deepdive.specification.daemon;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.InspectContainerResponse.Mount;
import com.github.dockerjava.api.exception.NotFoundException;
import com.github.dockerjava.api.model.ChangeLog;
import com.github.dockerjava.api.model.Container;
import deepdive.evidence.Events;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second oracle for containers: asks a host's daemon. */
public final class ContainerOracle {

    /** The kind of an addition in the answer of {@code GET /containers/{id}/changes}. */
    private static final int ADDED = 1;

    private final Daemon daemon;

    public ContainerOracle(DockerHost host) {
        this.daemon = host.daemon();
    }

    /** The daemon's description of a container that must exist. */
    public InspectContainerResponse inspect(String name) {
        return daemon.container(name)
                .orElseThrow(() -> new AssertionError(
                        "The daemon knows no container '" + name + "'. It has:\n" + daemon.describe()));
    }

    /** The containers that {@code docker ps} lists, or {@code docker ps --all}. */
    public List<Container> listed(boolean all) {
        return daemon.containers().stream()
                .filter(container -> all || "running".equals(container.getState()))
                .toList();
    }

    /** The ids of the containers that were created with a name. */
    public List<String> createdAs(String name, Instant since) {
        return DaemonEvents.between(daemon, since, Instant.now()).events().stream()
                .filter(event -> event.type().equals("container")
                        && event.action().equals("create")
                        && event.name().equals(name))
                .map(Events.DockerEvent::id)
                .toList();
    }

    /** The containers that have a name, or were created with it. */
    public List<InspectContainerResponse> knownAs(String name, Instant since) {
        return Stream.concat(Stream.of(name), createdAs(name, since).stream())
                .flatMap(each -> daemon.container(each).stream())
                .distinct()
                .toList();
    }

    /** The names of the containers in whose own layer a path was created, changed or deleted. */
    public List<String> changedAt(String path) {
        return daemon.containers().stream()
                .filter(container -> changes(container.getId()).stream()
                        .anyMatch(change -> change.getPath().equals(path)))
                .map(container -> container.getNames()[0].substring(1))
                .toList();
    }

    /** The paths that a container has and its image does not have. */
    public Set<String> addedTo(String name) {
        return changes(name).stream()
                .filter(change -> change.getKind() == ADDED)
                .map(ChangeLog::getPath)
                .collect(Collectors.toSet());
    }

    private List<ChangeLog> changes(String container) {
        return Objects.requireNonNullElse(
                daemon.client().containerDiffCmd(container).exec(), List.of());
    }

    /** The paths in a container at which the daemon mounts a volume or a folder of the host. */
    public List<String> mountPoints(String name) {
        return Stream.ofNullable(inspect(name).getMounts())
                .flatMap(List::stream)
                .map(Mount::getDestination)
                .map(volume -> Optional.ofNullable(volume).map(Object::toString).orElse("?"))
                .toList();
    }

    /** The folder of the host in which the daemon keeps a volume, which must exist. */
    public String folderOfVolume(String volume) {
        try {
            return daemon.client().inspectVolumeCmd(volume).exec().getMountpoint();
        } catch (NotFoundException e) {
            throw new AssertionError("The daemon knows no volume '" + volume + "'", e);
        }
    }
}
