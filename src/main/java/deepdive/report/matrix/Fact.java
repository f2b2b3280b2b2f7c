package deepdive.report.matrix;

import deepdive.report.messages.EngineFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the head of a matrix tells of each engine. */
record Fact(String name, Function<EngineFacts, Optional<String>> of) {

    static final String UNKNOWN = "unknown";

    static final List<Fact> ALL = List.of(
            new Fact("Engine", EngineFacts::engine),
            new Fact("CLI", EngineFacts::cli),
            new Fact("API", EngineFacts::api),
            new Fact("Image store", Fact::store),
            new Fact("Firewall backend", EngineFacts::firewall),
            new Fact("Cgroup version", EngineFacts::cgroup),
            new Fact("Kernel", EngineFacts::kernel),
            new Fact("Operating system", EngineFacts::operatingSystem));

    String on(Column engine) {
        return of.apply(engine.facts()).orElse(UNKNOWN);
    }

    /** What a reader must know before the cells; empty where the run is whole and its engine described. */
    static List<String> marks(Column engine) {
        return List.of(engine.complete() ? "" : "incomplete", engine.described() ? "" : "not yet described").stream()
                .filter(mark -> !mark.isEmpty())
                .toList();
    }

    private static Optional<String> store(EngineFacts facts) {
        return facts.store()
                .map(store -> facts.storageDriver()
                        .map(driver -> store + " (" + driver + ")")
                        .orElse(store))
                .or(facts::storageDriver);
    }
}
