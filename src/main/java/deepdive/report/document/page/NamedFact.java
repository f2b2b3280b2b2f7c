package deepdive.report.document.page;

import deepdive.evidence.EngineDescription;
import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.Run;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A fact about an engine or its run, with a name for readers. */
public record NamedFact(Bilingual name, String value) {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    /** The facts that are known about a run. */
    public static List<NamedFact> of(Run run) {
        EngineDescription facts = run.facts();
        List<NamedFact> known = new ArrayList<>();
        add(known, "engine", facts.versions().engine());
        add(known, "cli", facts.versions().cli());
        add(known, "api", facts.versions().api());
        add(known, "store", facts.storage().store());
        add(known, "storage-driver", facts.storage().storageDriver());
        add(known, "firewall", facts.machine().firewall());
        add(known, "cgroup", facts.machine().cgroup());
        add(known, "kernel", facts.machine().kernel());
        add(known, "os", facts.machine().operatingSystem());
        add(known, "started", run.started().map(TIME::format));
        return known;
    }

    private static void add(List<NamedFact> facts, String key, Optional<String> value) {
        value.ifPresent(known -> facts.add(new NamedFact(DocumentMessages.say("fact." + key), known)));
    }
}
