package deepdive.specification.steps;

import deepdive.engine.Engine;
import deepdive.host.lending.Laboratory;
import java.util.Map;
import java.util.Optional;

/** Holds the one laboratory of this JVM. The first caller opens the laboratory, and the JVM's end closes it. */
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
     * @param hosts the number of hosts of an engine at a time
     * @param scenarios the number of scenarios of each engine
     */
    public static synchronized Laboratory openFor(int hosts, Map<Engine, Integer> scenarios) {
        if (current.isEmpty()) {
            Laboratory opened = Laboratory.open(hosts, scenarios);
            Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "close the laboratory"));
            current = Optional.of(opened);
        }
        return current.orElseThrow();
    }

    /**
     * The default number of hosts of an engine: two more than the cores, but from 2 to 4, because some hosts wait while
     * others work.
     */
    public static int usualHosts() {
        return Math.max(FEWEST_HOSTS, Math.min(MOST_HOSTS, Runtime.getRuntime().availableProcessors() + 2));
    }
}
