package deepdive.steps;

import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventType;
import deepdive.host.Daemon;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** What a daemon did in a while, as {@code docs/report-data.md} describes it. */
final class DaemonEvents {

    private static final Set<EventType> TOLD = Set.of(EventType.CONTAINER, EventType.NETWORK, EventType.IMAGE);
    private static final int ANSWER_SECONDS = 10;

    private DaemonEvents() {}

    static List<Map<String, Object>> between(Daemon daemon, Instant since, Instant until) {
        List<Map<String, Object>> events = new CopyOnWriteArrayList<>();
        try {
            daemon.client()
                    .eventsCmd()
                    .withSince(seconds(since))
                    .withUntil(seconds(until))
                    .exec(new ResultCallback.Adapter<Event>() {
                        @Override
                        public void onNext(Event event) {
                            if (TOLD.contains(event.getType()) && isStudents(daemon, event)) {
                                events.add(describe(event));
                            }
                        }
                    })
                    .awaitCompletion(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while reading the daemon's events", e);
        }
        return List.copyOf(events);
    }

    /** Containers' events carry their labels; the others' do not. */
    private static boolean isStudents(Daemon daemon, Event event) {
        return event.getType() != EventType.CONTAINER
                || event.getActor() == null
                || daemon.isStudents(event.getActor().getAttributes());
    }

    private static Map<String, Object> describe(Event event) {
        Map<String, String> attributes = Optional.ofNullable(event.getActor())
                .map(actor -> actor.getAttributes())
                .orElse(Map.of());
        long nanos = Optional.ofNullable(event.getTimeNano()).orElse(0L);
        return DaemonSnapshot.filled(
                "time",
                        Instant.ofEpochSecond(nanos / 1_000_000_000, nanos % 1_000_000_000)
                                .toString(),
                "type", event.getType().getValue(),
                "action", event.getAction(),
                "id",
                        Optional.ofNullable(event.getActor())
                                .map(actor -> actor.getId())
                                .orElse(""),
                "name", attributes.get("name"),
                "exitCode",
                        Optional.ofNullable(attributes.get("exitCode"))
                                .map(Integer::valueOf)
                                .orElse(null));
    }

    private static String seconds(Instant instant) {
        return instant.getEpochSecond() + "." + String.format("%09d", instant.getNano());
    }
}
