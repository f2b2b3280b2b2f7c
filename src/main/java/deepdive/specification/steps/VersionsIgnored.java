package deepdive.specification.steps;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A Cucumber plugin of a run in which {@code @since-…} and {@code @before-…} exclude no engine, so that the run shows where
 * a scenario holds in reality. Other conditions, such as {@code @store-…}, are still regarded.
 */
public final class VersionsIgnored implements ConcurrentEventListener {

    private static final Set<UUID> SCENARIOS = ConcurrentHashMap.newKeySet();

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> SCENARIOS.add(event.getTestCase().getId()));
        publisher.registerHandlerFor(
                TestCaseFinished.class,
                event -> SCENARIOS.remove(event.getTestCase().getId()));
    }

    /** Whether the run of the scenario with this id of Cucumber ignores versions. */
    static boolean in(String scenarioId) {
        return SCENARIOS.contains(UUID.fromString(scenarioId));
    }
}
