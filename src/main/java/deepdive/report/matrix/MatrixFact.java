package deepdive.report.matrix;

import deepdive.evidence.EngineDescription;
import deepdive.report.document.text.Bilingual;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A fact of each engine in the head of a matrix. */
record MatrixFact(Bilingual name, Function<EngineDescription, Optional<String>> of) {

    static final List<MatrixFact> ALL = List.of(
            fact("engine", engine -> engine.versions().engine()),
            fact("cli", engine -> engine.versions().cli()),
            fact("api", engine -> engine.versions().api()),
            fact("store", MatrixFact::store),
            fact("firewall", engine -> engine.machine().firewall()),
            fact("cgroup", engine -> engine.machine().cgroup()),
            fact("kernel", engine -> engine.machine().kernel()),
            fact("os", engine -> engine.machine().operatingSystem()));

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

    private static MatrixFact fact(String key, Function<EngineDescription, Optional<String>> of) {
        return new MatrixFact(MatrixMessages.say("fact." + key), of);
    }

    private static Optional<String> store(EngineDescription facts) {
        return facts.storage()
                .store()
                .map(store -> facts.storage()
                        .storageDriver()
                        .map(driver -> store + " (" + driver + ")")
                        .orElse(store))
                .or(() -> facts.storage().storageDriver());
    }
}
