package deepdive.bench.spent;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.async.ResultCallback;
import com.github.dockerjava.api.model.Event;
import com.github.dockerjava.api.model.EventType;
import deepdive.host.RunLabel;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Listens to the outer daemon for the first container that a run creates. */
final class FirstContainer extends ResultCallback.Adapter<Event> implements Closeable {

    private Optional<Instant> created = Optional.empty();

    static FirstContainer listenOn(DockerClient outer) {
        FirstContainer listener = new FirstContainer();
        outer.eventsCmd()
                .withEventTypeFilter(EventType.CONTAINER)
                .withEventFilter("create")
                .withLabelFilter(RunLabel.KEY)
                .exec(listener);
        return listener;
    }

    @Override
    public synchronized void onNext(Event event) {
        created = created.or(() -> Stream.ofNullable(event.getTimeNano())
                .map(nanos -> Instant.ofEpochSecond(0, nanos))
                .findFirst());
    }

    synchronized Optional<Instant> created() {
        return created;
    }

    @Override
    public void close() {
        try {
            super.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The outer daemon's events cannot be left", e);
        }
    }
}
