package deepdive.specification.oracle.container;

import static deepdive.evidence.Statement.literally;
import static deepdive.evidence.Statement.say;

import deepdive.evidence.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A daemon's account of one container since the container's creation. All times come from the daemon's clock and are
 * compared with each other only.
 *
 * @param container the container's name
 * @param events in their order
 * @param lines the time of each line of the container's output
 * @param ended the time when the main process ended; empty while it runs
 */
public record ContainerHistory(
        String container, List<ContainerEvent> events, List<Instant> lines, Optional<Instant> ended) {

    /**
     * An action of the daemon.
     *
     * @param action its name in {@code docker events}, such as {@code kill}: the daemon sent a signal
     * @param number the signal of a {@code kill}, the exit status of a {@code die}; empty for others
     */
    public record ContainerEvent(Instant time, String action, Optional<Integer> number) {}

    public ContainerHistory {
        events = List.copyOf(events);
        lines = List.copyOf(lines);
    }

    /** The numbers of the signals that were sent to the container, in their order. */
    List<Integer> signals() {
        return all("kill").flatMap(event -> event.number().stream()).toList();
    }

    /** The time when a signal was first sent to the container. */
    Optional<Instant> sent(int signal) {
        return all("kill")
                .filter(event -> event.number().equals(Optional.of(signal)))
                .map(ContainerEvent::time)
                .findFirst();
    }

    /** The time of the daemon's first action of this name. */
    Optional<Instant> first(String action) {
        return all(action).map(ContainerEvent::time).findFirst();
    }

    /** The exit status of the main process. */
    Optional<Integer> status() {
        return all("die").flatMap(event -> event.number().stream()).findFirst();
    }

    /** The time when the daemon had completed its work at the container's end. */
    Optional<Instant> lastOfTheEnd() {
        return events.stream()
                .filter(event -> List.of("die", "stop").contains(event.action()))
                .map(ContainerEvent::time)
                .max(Comparator.naturalOrder());
    }

    /** The number of lines that the container printed between two times. */
    long linesBetween(Instant from, Instant to) {
        return lines.stream()
                .filter(line -> line.isAfter(from) && line.isBefore(to))
                .count();
    }

    /** The events, each with its time since the first one. */
    Statement told() {
        String all = events.stream().map(this::told).collect(Collectors.joining(", "));
        return ended.isPresent() ? literally(all) : say("{0}, e ainda está em execução", "{0}, and it still runs", all);
    }

    private String told(ContainerEvent event) {
        long millis = Duration.between(events.get(0).time(), event.time()).toMillis();
        return event.action() + event.number().map(number -> " " + number).orElse("") + " +" + millis + " ms";
    }

    private Stream<ContainerEvent> all(String action) {
        return events.stream().filter(event -> event.action().equals(action));
    }
}
