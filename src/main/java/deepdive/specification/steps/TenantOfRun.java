package deepdive.specification.steps;

import deepdive.host.Tenant;
import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseFinished;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A Cucumber plugin that gives the scenarios of a run the host of a tenant. Without the plugin, they get any host. */
public final class TenantOfRun implements ConcurrentEventListener {

    private static final Map<UUID, Tenant> BY_SCENARIO = new ConcurrentHashMap<>();

    private final Tenant tenant;

    public TenantOfRun(Tenant tenant) {
        this.tenant = tenant;
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> BY_SCENARIO.put(event.getTestCase().getId(), tenant));
        publisher.registerHandlerFor(
                TestCaseFinished.class,
                event -> BY_SCENARIO.remove(event.getTestCase().getId()));
    }

    /** The tenant of the scenario with this id of Cucumber. */
    static Optional<Tenant> of(String scenarioId) {
        return Optional.ofNullable(BY_SCENARIO.get(UUID.fromString(scenarioId)));
    }
}
