package deepdive.host;

import deepdive.engine.Engine;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The engines of a run that have no hosts, and why: a reason is told once, however many scenarios wait for a host. */
public final class WithoutHosts {

    private final Map<Engine, NotReady> reasons = new ConcurrentHashMap<>();
    private final Set<Engine> told = ConcurrentHashMap.newKeySet();

    /** Prepares these engines. Where that fails, they have no hosts. */
    public void unlessReady(Collection<Engine> engines, Runnable preparation) {
        try {
            preparation.run();
        } catch (NotReady e) {
            engines.forEach(engine -> reasons.put(engine, e));
        }
    }

    /**
     * Makes something for an engine, unless that is known to be in vain.
     *
     * @throws NotReady where it is, or turns out to be
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

    /** Lends a host of an engine. Where that fails, the first is told why, and the others that it is told. */
    public HostLease unlessTold(Engine engine, Supplier<HostLease> lending, Supplier<RuntimeException> toOthers) {
        try {
            return lending.get();
        } catch (NotReady e) {
            throw told.add(engine) ? e : toOthers.get();
        }
    }

    /** Why an engine has no hosts; empty where nothing is known against them. */
    public Optional<NotReady> why(Engine engine) {
        return Optional.ofNullable(reasons.get(engine));
    }

    /** @throws NotReady with all reasons, where none of these engines has hosts */
    public void mustNotBeAll(Collection<Engine> engines) {
        if (!engines.isEmpty() && reasons.keySet().containsAll(engines)) {
            throw NotReady.because(reasons.values());
        }
    }
}
