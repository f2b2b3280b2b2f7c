package deepdive.specification.daemon;

import com.github.dockerjava.api.command.InspectContainerResponse;
import com.github.dockerjava.api.command.InspectContainerResponse.ContainerState;
import com.github.dockerjava.api.model.Frame;
import deepdive.host.Daemon;
import deepdive.host.DockerHost;
import deepdive.specification.oracle.container.ContainerHistory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Asks a daemon for the history of one container. */
public final class DaemonHistory {

    private DaemonHistory() {}

    /** The container's history without its lines. */
    public static ContainerHistory of(DockerHost host, String name) {
        return of(host.daemon(), inspect(host, name), List.of());
    }

    /** The container's history with its lines, if the daemon keeps the container's log. */
    public static ContainerHistory withLines(DockerHost host, String name) {
        InspectContainerResponse container = inspect(host, name);
        return of(host.daemon(), container, lines(host.daemon(), container.getId()));
    }

    private static ContainerHistory of(Daemon daemon, InspectContainerResponse container, List<Instant> lines) {
        return new ContainerHistory(
                container.getName().substring(1),
                DaemonEvents.of(daemon, container.getId()),
                lines,
                ended(container.getState()));
    }

    private static Optional<Instant> ended(ContainerState state) {
        return Boolean.TRUE.equals(state.getRunning())
                ? Optional.empty()
                : Optional.of(Instant.parse(Objects.requireNonNull(state.getFinishedAt())));
    }

    /**
     * Inspects the container. Must be called before the events are read: the daemon records the event of the end before
     * this answer tells of the end.
     */
    private static InspectContainerResponse inspect(DockerHost host, String name) {
        return new ContainerOracle(host).inspect(name);
    }

    private static List<Instant> lines(Daemon daemon, String id) {
        return StreamedAnswers.all(
                        "a container's lines",
                        daemon.client().logContainerCmd(id).withStdOut(true).withTimestamps(true))
                .stream()
                .map(DaemonHistory::time)
                .toList();
    }

    /** The time at the beginning of a line of the log. */
    private static Instant time(Frame line) {
        String text = new String(line.getPayload(), StandardCharsets.UTF_8);
        return Instant.parse(text.substring(0, text.indexOf(' ')));
    }
}
