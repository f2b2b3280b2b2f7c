package deepdive.report.document.page;

import deepdive.report.document.text.Bilingual;
import deepdive.report.document.text.DocumentMessages;
import deepdive.report.messages.EngineFacts;
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
        EngineFacts facts = run.facts();
        List<NamedFact> known = new ArrayList<>();
        add(known, "engine", facts.engine());
        add(known, "cli", facts.cli());
        add(known, "api", facts.api());
        add(known, "store", facts.store());
        add(known, "storage-driver", facts.storageDriver());
        add(known, "firewall", facts.firewall());
        add(known, "cgroup", facts.cgroup());
        add(known, "kernel", facts.kernel());
        add(known, "os", facts.operatingSystem());
        add(known, "started", run.started().map(TIME::format));
        return known;
    }

    private static void add(List<NamedFact> facts, String key, Optional<String> value) {
        value.ifPresent(known -> facts.add(new NamedFact(DocumentMessages.say("fact." + key), known)));
    }
}
