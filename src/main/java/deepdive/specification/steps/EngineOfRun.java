package deepdive.specification.steps;

import deepdive.engine.Engine;
import deepdive.engine.EngineCatalogue;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Gives a scenario its engine. It is a Cucumber plugin with the engine's id as its argument, so that each of several
 * runs in one JVM can have its own engine.
 */
public final class EngineOfRun implements ConcurrentEventListener {

    private static final Map<UUID, Engine> BY_SCENARIO = new ConcurrentHashMap<>();

    private final Engine engine;

    /** @param id the engine's id, as typed after {@code -Dengine=} */
    public EngineOfRun(String id) {
        this(EngineCatalogue.load().named(id));
    }

    public EngineOfRun(Engine engine) {
        this.engine = engine;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> BY_SCENARIO.put(event.getTestCase().getId(), engine));
        publisher.registerHandlerFor(
                TestCaseFinished.class,
                event -> BY_SCENARIO.remove(event.getTestCase().getId()));
    }

    /** The engine of a scenario that runs now, by Cucumber's id; the default engine if the run did not choose one. */
    static Engine of(String scenarioId) {
        return BY_SCENARIO.getOrDefault(
                UUID.fromString(scenarioId), EngineCatalogue.load().named(""));
    }
}
