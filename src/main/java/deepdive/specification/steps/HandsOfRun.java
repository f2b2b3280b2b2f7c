package deepdive.specification.steps;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A Cucumber plugin that gives the scenarios of a run their hands. Without the plugin, the suite types. */
public final class HandsOfRun implements ConcurrentEventListener {

    private static final Map<UUID, Hands> BY_SCENARIO = new ConcurrentHashMap<>();

    private final Hands hands;

    public HandsOfRun(Hands hands) {
        this.hands = hands;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> BY_SCENARIO.put(event.getTestCase().getId(), hands));
        publisher.registerHandlerFor(
                TestCaseFinished.class,
                event -> BY_SCENARIO.remove(event.getTestCase().getId()));
    }

    /** The hands of the scenario with this id of Cucumber. */
    static Hands of(String scenarioId) {
        return BY_SCENARIO.getOrDefault(UUID.fromString(scenarioId), Hands.OF_THE_SUITE);
    }
}
