package deepdive.mutants;

import io.cucumber.plugin.ConcurrentEventListener;
import io.cucumber.plugin.event.EventPublisher;
import io.cucumber.plugin.event.TestCaseStarted;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Gives a scenario its mutant. It is a Cucumber plugin with the mutant's name as its argument. */
public final class MutantOfRun implements ConcurrentEventListener {

    private static final Map<UUID, Mutant> BY_SCENARIO = new ConcurrentHashMap<>();

    private final Mutant mutant;

    public MutantOfRun(String name) {
        this.mutant = Mutant.named(name);
    }

    @Override
    public void setEventPublisher(EventPublisher publisher) {
        publisher.registerHandlerFor(
                TestCaseStarted.class,
                event -> BY_SCENARIO.put(event.getTestCase().getId(), mutant));
    }

    static Optional<Mutant> of(String scenarioId) {
        return Optional.ofNullable(BY_SCENARIO.get(UUID.fromString(scenarioId)));
    }
}
