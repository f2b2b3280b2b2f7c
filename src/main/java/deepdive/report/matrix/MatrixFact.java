package deepdive.report.matrix;

import deepdive.report.document.text.Bilingual;
import deepdive.report.messages.EngineFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fact of each engine in the head of a matrix. */
record MatrixFact(Bilingual name, Function<EngineFacts, Optional<String>> of) {

    static final List<MatrixFact> ALL = List.of(
            fact("engine", EngineFacts::engine),
            fact("cli", EngineFacts::cli),
            fact("api", EngineFacts::api),
            fact("store", MatrixFact::store),
            fact("firewall", EngineFacts::firewall),
            fact("cgroup", EngineFacts::cgroup),
            fact("kernel", EngineFacts::kernel),
            fact("os", EngineFacts::operatingSystem));

    Bilingual on(Column engine) {
        return of.apply(engine.facts()).map(Bilingual::same).orElseGet(() -> MatrixMessages.say("unknown"));
    }

    /** Warnings beside the engine's name; none if the run is complete and a scenario describes the engine. */
    static List<Bilingual> marks(Column engine) {
        return Stream.concat(
                        engine.complete() ? Stream.empty() : Stream.of("mark.incomplete"),
                        engine.described() ? Stream.empty() : Stream.of("mark.undescribed"))
                .map(MatrixMessages::say)
                .toList();
    }

    private static MatrixFact fact(String key, Function<EngineFacts, Optional<String>> of) {
        return new MatrixFact(MatrixMessages.say("fact." + key), of);
    }

    private static Optional<String> store(EngineFacts facts) {
        return facts.store()
                .map(store -> facts.storageDriver()
                        .map(driver -> store + " (" + driver + ")")
                        .orElse(store))
                .or(facts::storageDriver);
    }
}
