package deepdive.specification.daemon;

import com.github.dockerjava.api.command.EventsCmd;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventActor;
import com.github.dockerjava.api.model.EventType;
import deepdive.evidence.Events;
import deepdive.host.Daemon;
import deepdive.specification.oracle.container.ContainerHistory;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads the daemon's events. */
public final class DaemonEvents {

    private static final Set<EventType> TOLD = Set.of(EventType.CONTAINER, EventType.NETWORK, EventType.IMAGE);
    /** A beginning for requests, because a daemon sends no past events if a request has no beginning. */
    private static final String BEFORE_ALL = "1";

    private DaemonEvents() {}

    /** The events of the student's containers, of networks and of images between two instants. */
    public static Events between(Daemon daemon, Instant since, Instant until) {
        EventsCmd command =
                daemon.client().eventsCmd().withSince(seconds(since)).withUntil(seconds(until));
        return new Events(StreamedAnswers.soFar(command).stream()
                .filter(event -> TOLD.contains(event.getType()) && isStudents(daemon, event))
                .map(DaemonEvents::describe)
                .toList());
    }

    /** The daemon's actions on the container with an id, with times of the daemon's clock. */
    public static List<ContainerHistory.ContainerEvent> of(Daemon daemon, String container) {
        String now = Objects.requireNonNull(daemon.client().infoCmd().exec().getSystemTime());
        EventsCmd command = daemon.client()
                .eventsCmd()
                .withSince(BEFORE_ALL)
                .withUntil(seconds(OffsetDateTime.parse(now).toInstant()))
                .withContainerFilter(container);
        return StreamedAnswers.all("events", command).stream()
                .filter(event -> event.getType() == EventType.CONTAINER)
                .map(event -> new ContainerHistory.ContainerEvent(
                        time(event),
                        event.getAction(),
                        numberOf(event, "signal").or(() -> numberOf(event, "exitCode"))))
                .toList();
    }

    /** Whether an event belongs to the student. Only events of containers have labels. */
    private static boolean isStudents(Daemon daemon, Event event) {
        return event.getType() != EventType.CONTAINER
                || event.getActor() == null
                || daemon.isStudents(event.getActor().getAttributes());
    }

    private static Events.DockerEvent describe(Event event) {
        return new Events.DockerEvent(
                time(event),
                event.getType().getValue(),
                Objects.requireNonNullElse(event.getAction(), ""),
                Optional.ofNullable(event.getActor()).map(EventActor::getId).orElse(""),
                attributes(event).getOrDefault("name", ""),
                asInt(numberOf(event, "exitCode")),
                asInt(numberOf(event, "signal")));
    }

    private static OptionalInt asInt(Optional<Integer> number) {
        return number.stream().mapToInt(Integer::intValue).findFirst();
    }

    private static Instant time(Event event) {
        long nanos = Optional.ofNullable(event.getTimeNano()).orElse(0L);
        return Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000);
    }

    private static Optional<Integer> numberOf(Event event, String attribute) {
        return Optional.ofNullable(attributes(event).get(attribute)).map(Integer::valueOf);
    }

    private static Map<String, String> attributes(Event event) {
        return Optional.ofNullable(event.getActor())
                .map(EventActor::getAttributes)
                .orElse(Map.of());
    }

    private static String seconds(Instant instant) {
        return instant.getEpochSecond() + "." + String.format("%09d", instant.getNano());
    }
}
