package deepdive.host.disposable;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The end of a container, as its daemon's events tell it.
 *
 * @param time the time of the end; empty if no event tells it
 * @param exitStatus the exit status of the container's main process; empty if no event tells it
 * @param signal the last signal that somebody asked the daemon to send; empty if there was none
 * @param outOfMemory whether the kernel found too little memory
 */
record ContainerEnd(Optional<Instant> time, Optional<String> exitStatus, Optional<String> signal, boolean outOfMemory) {

    private static final String DIED = "die";
    private static final Duration ANSWER = Duration.ofSeconds(2);

    /**
     * Asks the daemon for the end of a container that has ended or is ending. A daemon keeps the last 256 events (moby:
     * daemon/events).
     */
    static ContainerEnd of(DockerClient client, String container) {
        List<Event> events = new CopyOnWriteArrayList<>();
        CountDownLatch died = new CountDownLatch(1);
        try (ResultCallback.Adapter<Event> listener = new ResultCallback.Adapter<>() {
            @Override
            public void onNext(Event event) {
                events.add(event);
                if (DIED.equals(event.getAction())) {
                    died.countDown();
                }
            }
        }) {
            client.eventsCmd()
                    .withSince("1")
                    .withContainerFilter(container)
                    .withEventFilter("kill", "oom", DIED)
                    .exec(listener);
            died.await(ANSWER.toMillis(), TimeUnit.MILLISECONDS);
        } catch (IOException e) {
            throw new UncheckedIOException("The daemon's events could not be left", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return of(events);
    }

    static ContainerEnd of(List<Event> events) {
        return new ContainerEnd(
                last(events, DIED).map(Event::getTimeNano).map(nanos -> Instant.ofEpochSecond(0, nanos)),
                attribute(last(events, DIED), "exitCode"),
                attribute(last(events, "kill"), "signal"),
                last(events, "oom").isPresent());
    }

    private static Optional<Event> last(List<Event> events, String action) {
        return events.stream().filter(event -> action.equals(event.getAction())).reduce((earlier, later) -> later);
    }

    private static Optional<String> attribute(Optional<Event> event, String name) {
        return event.map(Event::getActor).map(actor -> actor.getAttributes()).map(attributes -> attributes.get(name));
    }

    /** The exit status and the reason, for people. */
    String describe() {
        return exitStatus
                .map(status -> "ended with exit status " + status + ": " + reason())
                .orElse("ended: how is not known");
    }

    private String reason() {
        return outOfMemory
                ? "its memory ran out"
                : signal.map(number -> "the outer daemon was asked to send it signal " + number)
                        .orElse("the outer daemon was not asked to end it");
    }
}
