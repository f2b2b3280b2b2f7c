package deepdive.host;

import deepdive.engine.Engine;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The engines of a run that have no hosts, with the reasons. Only one scenario fails with the reason; the others are
 * skipped.
 */
public final class WithoutHosts {

    private final Map<Engine, NotReady> reasons = new ConcurrentHashMap<>();
    private final Set<Engine> told = ConcurrentHashMap.newKeySet();

    /** Prepares these engines. If the preparation fails, the engines have no hosts. */
    public void unlessReady(Collection<Engine> engines, Runnable preparation) {
        try {
            preparation.run();
        } catch (NotReady e) {
            engines.forEach(engine -> reasons.put(engine, e));
        }
    }

    /**
     * Prepares something for an engine, unless the engine is known to have no hosts.
     *
     * @throws NotReady if the engine is known to have no hosts, or if the preparation fails
     */
    public <T> T unlessKnown(Engine engine, Supplier<T> preparation) {
        why(engine).ifPresent(reason -> {
            throw reason;
        });
        try {
            return preparation.get();
        } catch (NotReady e) {
            reasons.put(engine, e);
            throw e;
        }
    }

    /**
     * Lends a host of an engine. If the lending fails, the first caller gets the reason, and later callers get another
     * exception.
     */
    public HostLease unlessTold(Engine engine, Supplier<HostLease> lending, Supplier<RuntimeException> toOthers) {
        try {
            return lending.get();
        } catch (NotReady e) {
            throw told.add(engine) ? e : toOthers.get();
        }
    }

    /** The reason why an engine has no hosts; empty if no reason is known. */
    public Optional<NotReady> why(Engine engine) {
        return Optional.ofNullable(reasons.get(engine));
    }

    /** @throws NotReady with all reasons, if none of these engines has hosts */
    public void mustNotBeAll(Collection<Engine> engines) {
        if (!engines.isEmpty() && reasons.keySet().containsAll(engines)) {
            throw NotReady.because(reasons.values());
        }
    }
}
