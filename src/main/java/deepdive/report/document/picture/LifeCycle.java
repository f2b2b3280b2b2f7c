package deepdive.report.document.picture;

import deepdive.evidence.Events.DockerEvent;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The life cycle of a container, from the daemon's events.
 *
 * @param name the container's newest name
 * @param phases the container's states, in order
 * @param events the events that changed the state or could have changed it
 */
record LifeCycle(String name, List<Phase> phases, List<DockerEvent> events) {

    /** Other events, such as attach and exec, do not change a container's state. */
    private static final Set<String> CHANGES =
            Set.of("create", "start", "kill", "stop", "die", "destroy", "oom", "pause", "unpause", "restart", "rename");

    /** The signals that {@code docker stop}, {@code docker kill} and Control+C send; signal(7). */
    private static final Map<Integer, String> SIGNALS =
            Map.of(1, "SIGHUP", 2, "SIGINT", 3, "SIGQUIT", 9, "SIGKILL", 15, "SIGTERM");

    /** A state and its time. */
    record Phase(String state, Instant since, Instant until) {}

    /**
     * The life cycles of all containers, in the order of their creation.
     *
     * @param until the end of a state that no event ends
     */
    static List<LifeCycle> in(List<DockerEvent> events, Instant until) {
        Map<String, List<DockerEvent>> byContainer = new LinkedHashMap<>();
        events.stream()
                .filter(event -> event.type().equals("container") && CHANGES.contains(event.action()))
                .forEach(event -> byContainer
                        .computeIfAbsent(event.id(), id -> new ArrayList<>())
                        .add(event));
        return byContainer.values().stream().map(own -> of(own, until)).toList();
    }

    /** An event in a word: a signal by its name, and the end of a container with its exit code. */
    static String label(DockerEvent event) {
        if (event.signal().isPresent()) {
            int signal = event.signal().getAsInt();
            return SIGNALS.getOrDefault(signal, event.action() + " -" + signal);
        }
        return event.action()
                + (event.exitCode().isPresent() ? " " + event.exitCode().getAsInt() : "");
    }

    private static LifeCycle of(List<DockerEvent> events, Instant until) {
        List<Phase> phases = new ArrayList<>();
        String state = "";
        Instant since = events.get(0).time();
        for (DockerEvent event : events) {
            String next = next(state, event);
            if (!next.equals(state)) {
                if (!state.isEmpty()) {
                    phases.add(new Phase(state, since, event.time()));
                }
                state = next;
                since = event.time();
            }
        }
        if (!state.isEmpty() && !state.equals("removed")) {
            phases.add(new Phase(state, since, until));
        }
        DockerEvent last = events.get(events.size() - 1);
        return new LifeCycle(last.name(), List.copyOf(phases), List.copyOf(events));
    }

    private static String next(String state, DockerEvent event) {
        return switch (event.action()) {
            case "create" -> "created";
            case "start", "unpause" -> "running";
            case "pause" -> "paused";
            case "die" ->
                event.exitCode().isPresent() ? "exited (" + event.exitCode().getAsInt() + ")" : "exited";
            case "destroy" -> "removed";
            default -> state;
        };
    }
}
