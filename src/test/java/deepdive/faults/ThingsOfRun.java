package deepdive.faults;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.InspectVolumeResponse;
import com.github.dockerjava.api.model.Container;
import com.github.dockerjava.api.model.ContainerMount;
import deepdive.host.SpecificationProcess;
import deepdive.host.disposable.OuterDaemon;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** What a run has on the outer daemon: containers, and their volumes that no other run shares. */
public final class ThingsOfRun {

    /** The longest time from the end of a run until nothing of it is left. */
    public static final Duration GONE_WITHIN = Duration.ofSeconds(15);

    private static final Duration POLL = Duration.ofMillis(50);
    private static final String MIRRORS_VOLUME = "deepdive-mirror-";

    private final DockerClient client = OuterDaemon.connect().client();
    private final Set<String> volumes = new TreeSet<>();

    /** Notes the volumes of a run's containers as they are now. */
    public void note(SpecificationProcess run) throws IOException {
        run.label().stream()
                .flatMap(label -> containers(label).stream())
                .flatMap(container -> Optional.ofNullable(container.getMounts()).stream())
                .flatMap(List::stream)
                .map(ContainerMount::getName)
                .flatMap(Stream::ofNullable)
                .filter(name -> !name.startsWith(MIRRORS_VOLUME))
                .forEach(volumes::add);
    }

    /** The containers of a run; none if the run has not begun to make things. */
    public List<Container> containers(SpecificationProcess run) throws IOException {
        return run.label().map(this::containers).orElse(List.of());
    }

    private List<Container> containers(Map<String, String> label) {
        return client.listContainersCmd()
                .withShowAll(true)
                .withLabelFilter(label)
                .exec();
    }

    /** The containers that a run has made and not started. If it is killed then, the next run removes them after five minutes. */
    public List<Container> neverStarted(SpecificationProcess run) throws IOException {
        return containers(run).stream()
                .filter(container -> container.getState().equals("created"))
                .toList();
    }

    /** Waits until nothing is left of a run that has ended, but the containers that were never started. */
    public void awaitGone(SpecificationProcess run) {
        Awaitility.await()
                .atMost(GONE_WITHIN)
                .pollDelay(Duration.ZERO)
                .pollInterval(POLL)
                .until(() -> containers(run).size() == neverStarted(run).size()
                        && leftVolumes().isEmpty());
    }

    private List<String> leftVolumes() {
        return client.listVolumesCmd().exec().getVolumes().stream()
                .map(InspectVolumeResponse::getName)
                .filter(volumes::contains)
                .toList();
    }

    void remove(Container container) {
        client.removeContainerCmd(container.getId()).withForce(true).exec();
    }

    /** Kills a container. */
    void kill(Container container) {
        client.killContainerCmd(container.getId()).exec();
    }
}
