package deepdive.specification.steps;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Tells the scenarios of a run by whose hands they are typed: a Cucumber plugin. Without it, by the suite's. */
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

    /** The hands of a scenario that runs now, by Cucumber's id of it. */
    static Hands of(String scenarioId) {
        return BY_SCENARIO.getOrDefault(UUID.fromString(scenarioId), Hands.OF_THE_SUITE);
    }
}
