package deepdive.specification.steps;

import deepdive.engine.Engine;
import deepdive.host.lending.Laboratory;
import java.util.Map;
import java.util.Optional;

/** The one laboratory of this JVM: opened by the first who needs it, closed when the JVM ends. */
public final class LaboratoryOfRun {

    private static final int FEWEST_HOSTS = 2;
    private static final int MOST_HOSTS = 4;

    private static Optional<Laboratory> current = Optional.empty();

    private LaboratoryOfRun() {}

    /** The laboratory of this run. */
    public static Laboratory current() {
        return openFor(usualHosts(), Map.of());
    }

    /**
     * Opens the laboratory of this run, unless it is open.
     *
     * @param hosts how many of an engine there may be at a time
     * @param scenarios how many of each engine it is prepared for
     */
    public static synchronized Laboratory openFor(int hosts, Map<Engine, Integer> scenarios) {
        if (current.isEmpty()) {
            Laboratory opened = Laboratory.open(hosts, scenarios);
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "close the laboratory"));
            current = Optional.of(opened);
        }
        return current.orElseThrow();
    }

    /** How many hosts of an engine there may be at a time where nobody chose: two more than cores, from 2 to 4: while some wait, others work. */
    public static int usualHosts() {
        return Math.max(FEWEST_HOSTS, Math.min(MOST_HOSTS, Runtime.getRuntime().availableProcessors() + 2));
    }
}
