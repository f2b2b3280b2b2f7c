package deepdive.report.matrix;

import deepdive.report.document.words.Bilingual;
import deepdive.report.messages.EngineFacts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the head of a matrix tells of each engine. */
record Fact(Bilingual name, Function<EngineFacts, Optional<String>> of) {

    static final List<Fact> ALL = List.of(
            fact("engine", EngineFacts::engine),
            fact("cli", EngineFacts::cli),
            fact("api", EngineFacts::api),
            fact("store", Fact::store),
            fact("firewall", EngineFacts::firewall),
            fact("cgroup", EngineFacts::cgroup),
            fact("kernel", EngineFacts::kernel),
            fact("os", EngineFacts::operatingSystem));

    Bilingual on(Column engine) {
        return of.apply(engine.facts()).map(Bilingual::same).orElseGet(() -> Wording.say("unknown"));
    }

    /** What a reader must know before the cells; empty where the run is whole and its engine described. */
    static List<Bilingual> marks(Column engine) {
        return Stream.concat(
                        engine.complete() ? Stream.empty() : Stream.of("mark.incomplete"),
                        engine.described() ? Stream.empty() : Stream.of("mark.undescribed"))
                .map(Wording::say)
                .toList();
    }

    private static Fact fact(String key, Function<EngineFacts, Optional<String>> of) {
        return new Fact(Wording.say("fact." + key), of);
    }

    private static Optional<String> store(EngineFacts facts) {
        return facts.store()
                .map(store -> facts.storageDriver()
                        .map(driver -> store + " (" + driver + ")")
                        .orElse(store))
                .or(facts::storageDriver);
    }
}
