package deepdive.trials;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A Cucumber plugin that gives the scenarios of a run the change of their host. */
public final class ChangeOfRun implements ConcurrentEventListener {

    private static final Map<UUID, HostChange> BY_SCENARIO = new ConcurrentHashMap<>();

    private final HostChange change;

    public ChangeOfRun(HostChange change) {
        this.change = change;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> BY_SCENARIO.put(event.getTestCase().getId(), change));
        publisher.registerHandlerFor(
                TestCaseFinished.class,
                event -> BY_SCENARIO.remove(event.getTestCase().getId()));
    }

    static Optional<HostChange> of(String scenarioId) {
        return Optional.ofNullable(BY_SCENARIO.get(UUID.fromString(scenarioId)));
    }
}
